import { setTimeout as pause } from 'node:timers/promises'
import type { NativeImage } from 'electron'
import { fail, ok } from '#shared/kernel/result'
import type { Camera } from '../../app/ports'
import { bare } from './png'

/** A hidden window never answers; a visible one does in some hundredths of a second. */
const LIMIT_SECONDS = 3

/** Takes pictures of a window. `capture`: of what is shown now; null where there is no window. */
export function windowCamera(
  capture: () => Promise<Pick<NativeImage, 'isEmpty' | 'toPNG'>> | null,
  limitSeconds = LIMIT_SECONDS,
): Camera {
  return {
    available: true,
    async take() {
      const gone = new AbortController()
      const late = pause(limitSeconds * 1000, 'late' as const, { signal: gone.signal }).catch(() => 'late' as const)
      const image = await Promise.race([capture(), late])
      gone.abort()
      if (image === 'late') return fail({ code: 'timed-out', target: 'WSUS Medic', seconds: limitSeconds })
      // A disconnected remote session gives a picture without any pixels.
      return image === null || image.isEmpty() ? fail({ code: 'no-pictures-here' }) : ok(bare(image.toPNG()))
    },
  }
}
