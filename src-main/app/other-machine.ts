import { factOf, isAsked, isFactId } from '#shared/facts/index'
import { newest, type Reading } from '#shared/facts/reading'
import { otherThan, type Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import { canGo } from '#shared/session/halves'
import { factsOfVisit } from '#shared/session/factual'
import { computerAsCalledOn, isPractice, sameComputer } from '#shared/session/machine'
import type { VisitRecord } from '#shared/session/visit-record'
import { arrive, check } from './checking'
import { proveAgain } from './fixing'
import type { Ports } from './ports'
import { savedCase } from './saved-case'
import type { Visit } from './visit'

type Tools = Pick<Ports, 'clock' | 'log' | 'store'>

/** Goes to a machine: what was read at the one before stays, and what this one can show is looked at. */
export async function goTo(visit: Visit, tools: Tools, machine: Machine): Promise<Result<null>> {
  // Two windows may press the same button.
  if (visit.record.standsAt === machine) return ok(null)
  if (!canGo(visit.record)) return fail({ code: 'cannot-go-there', machine })
  await visit.keep({ standsAt: machine })
  lookAgain(visit, tools, true)
  return ok(null)
}

/**
 * Takes over what a case file has of the machine at which one does not stand, with the times at which it was read there. The case
 * must be about the same thing: its symptom, and the same kind of source, so that practice never mixes with a real machine.
 */
export async function addCase(visit: Visit, tools: Tools, text: string): Promise<Result<null>> {
  const read = savedCase(text)
  if (!read.ok) return read
  const { symptom, source, readings } = read.value
  const { record } = visit
  if (symptom !== record.symptom) return fail({ code: 'case-of-other-symptom', symptom: symptom.slice(0, 80) })
  if (situationOf(source) !== situationOf(record.source)) return fail({ code: 'case-of-other-source' })
  const machine = otherThan(record.standsAt)
  const there = readingsOf(readings, machine, visit.now())
  if (there.length === 0) return fail({ code: 'case-without-machine', machine })
  const name = computerAsCalledOn(machine, factsOfVisit(read.value))
  const expected = computerAsCalledOn(record.standsAt, factsOfVisit(record))
  if (name !== null && expected !== null && !sameComputer(name, expected))
    return fail({ code: 'case-of-other-computer', name, expected })
  const known = newest(record.readings)
  const newer = there.filter(({ fact, at }) => at > (known.get(fact)?.at ?? ''))
  if (newer.length === 0) return fail({ code: 'case-nothing-newer', machine })
  await visit.keep({ readings: [...record.readings, ...newer] })
  lookAgain(visit, tools, false)
  return ok(null)
}

/** The practice machine that facts come from; null where they come from a real one. */
const situationOf = (source: VisitRecord['source']): string | null =>
  isPractice(source) && source.kind !== 'live' ? source.situation : null

/**
 * The newest reading of each fact of a machine. The clock of that machine may be wrong, but nothing was read later than now: else a
 * reading would count as newer than a change that it knows nothing of.
 */
function readingsOf(readings: readonly Reading[], machine: Machine, now: string): Reading[] {
  return [...newest(readings).values()]
    .filter(({ fact }) => isFactId(fact) && !isAsked(fact) && factOf(fact).on === machine)
    .map((one) => {
      const at = new Date(one.at).toISOString()
      return { ...one, machine, at: at < now ? at : now, from: 'case' as const }
    })
}

/** Judges what can be judged now, and proves what could not be proven before. `again`: the check at hand is read anew. */
function lookAgain(visit: Visit, tools: Tools, again: boolean): void {
  proveAgain(visit, tools, () => {
    const { node: name } = visit.here
    const node = visit.tree.nodes[name]
    if (!node) return
    check(visit, tools, name, node, again)
      .then(() => (node.kind === 'ask' ? arrive(visit, tools) : undefined))
      .catch((error: unknown) => tools.log.fault(error))
  })
}
