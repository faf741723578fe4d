import type { FactResults } from '#shared/causes/define-cause'
import { factIds, factOf, isAsked, probedFactIds, type FactId, type ProbedFactId } from '#shared/facts/index'
import { otherThan, type Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import { factsOf } from '#shared/practice/observe/index'
import { newest } from '#shared/facts/reading'
import type { SourceOf, VisitRecord } from '#shared/session/visit-record'
import { stateOf, type Situation } from '#shared/situations/define-situation'
import { isOwnName, namingFacts } from '#shared/session/machine'
import { factsElsewhere, isHere, readElsewhere } from '#shared/session/halves'
import { factsOfTree } from '#shared/report/tree-facts'
import { treeOf } from '#shared/trees/index'
import { recordedFact } from '../../adapters/case-source'
import { liveSource, type LiveMachine } from '../../adapters/live-source'
import { ownMachine } from '../../adapters/own-machine'
import type { Source } from '../../app/ports'
import { checkedFact } from '../../app/reading'
import { standsFirst } from '../../app/visits'

/** Facts for a check, where they come from and as of when. */
export interface Gathered {
  source: SourceOf
  /** null: every one. */
  symptom: string | null
  facts: FactResults
  now: string
}

/** Facts of a practice machine, of its server and of its computer, because both are at hand there; with what the person in front of it would answer. */
export function ofSituation(situation: Situation, now: string): Gathered {
  const answers = Object.entries(situation.answers ?? {}).map(([fact, choice]): [string, Result<unknown>] => [
    fact,
    choice === 'unknown' ? fail({ code: 'not-answered', target: fact }) : ok(choice),
  ])
  return {
    source: { kind: 'practice', situation: situation.id },
    symptom: situation.symptom,
    facts: { ...factsOf(stateOf(situation, now)), ...Object.fromEntries(answers) },
    now,
  }
}

/** Facts of a saved case, as of its last reading: a case says the same today and in a year. */
export function ofCase({ id, source, symptom, readings, standsAt, startedAt }: VisitRecord): Gathered {
  const recorded = newest(readings)
  const times = readings.map(({ at }) => at).filter((at) => !Number.isNaN(Date.parse(at)))
  return {
    source:
      source.kind === 'case'
        ? source
        : {
            kind: 'case',
            recordedIn: id,
            recordedSource: source.kind,
            situation: source.kind === 'practice' ? source.situation : null,
          },
    symptom,
    facts: Object.fromEntries(
      factIds.map((fact) => [
        fact,
        recorded.has(fact) || isHere(fact, standsAt) ? recordedFact(recorded, fact) : fail(readElsewhere(fact)),
      ]),
    ),
    now: times.reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest), startedAt),
  }
}

/**
 * Facts of this machine, each within its time once its turn has come: those that judging the symptom looks at, and the name of the
 * machine; for every symptom all that there is. Nobody is there to be asked. `computer`: the one that the symptom is about, by name; on a
 * computer it is this one. A server that is asked about itself is both.
 */
export async function ofThisMachine(
  live: LiveMachine,
  symptom: string | null,
  computer: string | null,
  now: string,
): Promise<Result<Gathered>> {
  const tree = symptom === null ? undefined : treeOf(symptom)
  const begins = await standsFirst({ kind: 'live' }, tree ?? null, { machine: ownMachine(live, null) })
  if (!begins.ok) return begins
  const here = begins.value
  const source = liveSource(live, computer)
  const wanted = new Set<FactId>(tree ? [...factsOfTree(tree), ...namingFacts] : probedFactIds)
  const readAt = async (at: Machine): Promise<FactResults> =>
    Object.fromEntries(
      await Promise.all(
        probedFactIds
          .filter((fact) => wanted.has(fact) && isHere(fact, at))
          .map(async (fact) => [fact, checkedFact(fact, await timed(source, fact))] as const),
      ),
    )
  const own = await readAt(here)
  const elsewhere = isOwnName(own, computer)
    ? await readAt(otherThan(here))
    : Object.fromEntries(factsElsewhere(here).map((fact) => [fact, fail(readElsewhere(fact))] as const))
  const asked = factIds.filter(isAsked).map((fact) => [fact, fail({ code: 'not-answered', target: fact })] as const)
  return ok({
    source: { kind: 'live' },
    symptom,
    facts: { ...own, ...elsewhere, ...Object.fromEntries(asked) },
    now,
  })
}

async function timed(source: Source, fact: ProbedFactId): Promise<Result<unknown>> {
  const { seconds } = factOf(fact)
  const late = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const result = await source.read(fact, late.signal, () => {
    timer = setTimeout(() => late.abort(), seconds * 1000)
  })
  clearTimeout(timer)
  return late.signal.aborted && !result.ok ? fail({ code: 'timed-out', target: fact, seconds }) : result
}
