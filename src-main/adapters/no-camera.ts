import { fail } from '#shared/kernel/result'
import type { Camera } from '../app/ports'

/** Where there is no window of ours, there is nothing to take a picture of. */
export const noCamera: Camera = {
  available: false,
  take: async () => fail({ code: 'no-pictures-here' }),
}
