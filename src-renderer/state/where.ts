import type { VisitView } from '#shared/contract/views'
import type { Words } from './words.svelte'

/** The machine at which the person is: its name, and which of the two it is where the symptom is about two. */
export function whereOf(
  words: Words,
  { server, computer, standsAt }: Pick<VisitView, 'server' | 'computer' | 'standsAt'>,
): { name: string | null; kind: string | null } {
  if (!computer) return { name: server.name, kind: null }
  return {
    name: standsAt === 'server' ? server.name : computer.name,
    kind: words.say(`ui.machine.${standsAt}`),
  }
}
