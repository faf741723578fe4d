import type { Gives } from '#shared/contract/contract'
import { fail, ok, type Result } from '#shared/kernel/result'
import { computerOf } from '#shared/report/tree-facts'
import { factsOfVisit } from '#shared/session/factual'
import { isComputerName } from '#shared/session/machine'
import { arrive } from './checking'
import type { Ports } from './ports'
import type { Visit } from './visit'

/** Whether the person has to say which computer a visit is about: at a real server, whose list has many. */
export const asksComputer = ({ record, tree }: Pick<Visit, 'record' | 'tree'>): boolean =>
  record.source.kind === 'live' && record.standsAt === 'server' && computerOf(tree, factsOfVisit(record)) !== null

/** The computers that the server knows; a list that cannot be read is empty and says why. */
export async function computersOf(visit: Visit): Promise<Result<Gives<'computers'>>> {
  const nothing = { computers: [], total: 0 }
  if (!visit.source.computers) return ok({ ...nothing, problem: null })
  const list = await visit.source.computers(AbortSignal.timeout(LIST_SECONDS * 1000))
  return ok(list.ok ? { ...list.value, problem: null } : { ...nothing, problem: list.problem })
}
const LIST_SECONDS = 60

/**
 * The visit is about this computer from now on; null: the person does not know its name. What was read and judged for another one is
 * forgotten, and the way is gone again with the answers that were given.
 */
export async function nameComputer(visit: Visit, ports: Ports, given: string | null): Promise<Result<null>> {
  if (!asksComputer(visit)) return fail({ code: 'moved-on' })
  const name = given?.trim() ?? null
  if (name !== null && !isComputerName(name)) return fail({ code: 'no-computer-name', name: name.slice(0, 80) })
  const computer = name ?? ''
  if (computer === visit.record.computer) return ok(null)
  const source = ports.sources.open(visit.record.source, { ...visit.record, computer })
  if (!source.ok) return source
  visit.source = source.value
  visit.looking = null
  await visit.keep({
    computer,
    readings: visit.record.readings.filter(({ from }) => from === 'person'),
    judgements: [],
    left: [],
  })
  arrive(visit, ports)
  return ok(null)
}
