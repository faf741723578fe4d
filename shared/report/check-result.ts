import * as v from 'valibot'
import type { FactResults } from '#shared/causes/define-cause'
import { causes as allCauses } from '#shared/causes/index'
import { consequences } from '#shared/causes/rank'
import { confidences, type Verdict } from '#shared/causes/verdict'
import { factOf, isAsked } from '#shared/facts/index'
import { machine, machines } from '#shared/kernel/machine'
import { fail } from '#shared/kernel/result'
import { isPractice, machineIn, machineNamed } from '#shared/session/machine'
import { outcomeOf, outcomes } from '#shared/session/outcome'
import { sourceOf, type SourceOf } from '#shared/session/visit-record'
import type { Tree } from '#shared/trees/define-tree'
import { treeOf } from '#shared/trees/index'
import { judgeTree, type JudgedTree } from './by-symptom'
import { besideIt, besidesIn, coverage, coverageOf, finding, findingsIn, notRead, notReadIn } from './pieces'
import { speaker } from './speaker'
import { computerOf, factsOfTree } from './tree-facts'

export const CHECK_FORMAT = 'wsus-medic-check'
export const CHECK_VERSION = 1

const shared = { id: v.string(), title: v.string(), explains: v.array(v.string()), beside: v.array(besideIt) }

/** One cause as it was judged. A cause that is there names the value, the rule, the limit and the source; an unknown one what is missing. */
const checkedCause = v.variant('verdict', [
  v.object({
    ...shared,
    verdict: v.literal('present'),
    confidence: v.picklist(confidences),
    because: v.pipe(v.array(finding), v.minLength(1)),
    missing: v.array(notRead),
  }),
  v.object({
    ...shared,
    verdict: v.literal('absent'),
    confidence: v.null(),
    because: v.array(finding),
    missing: v.array(notRead),
  }),
  v.object({
    ...shared,
    verdict: v.literal('unknown'),
    confidence: v.null(),
    because: v.array(finding),
    missing: v.pipe(v.array(notRead), v.minLength(1)),
  }),
])
export type CheckedCause = v.InferOutput<typeof checkedCause>

/** What an unattended check answers. Texts are English; ids and values are what other programs should read. */
export const checkResultSchema = v.object({
  format: v.literal(CHECK_FORMAT),
  version: v.literal(CHECK_VERSION),
  program: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  source: sourceOf,
  /** The facts are those of a practice machine, now or when they were recorded. */
  practice: v.boolean(),
  /** The WSUS server. */
  machine: machineNamed,
  /** The computer, where the symptom is about one. */
  computer: v.nullable(machineNamed),
  /** The machines of which something was read: one half leaves what needs the other unknown. */
  readOn: v.array(machine),
  /** Whether the symptom itself is seen. */
  symptom: v.object({ id: v.string(), title: v.string(), proof: checkedCause }),
  /** What was found first, the one that explains the most of the others on top; then what could not be judged; then what is not there. */
  causes: v.array(checkedCause),
  coverage,
  outcome: v.picklist(outcomes),
})
export type CheckResult = v.InferOutput<typeof checkResultSchema>

/** Texts inside the answer are for reading along, so they are the same on every machine. */
export const english = speaker('en', 'UTC')

/** What is judged. */
export interface CheckInput {
  /** Version of this program. */
  program: string
  source: SourceOf
  symptom: string
  facts: FactResults
  /** ISO, UTC. */
  now: string
}

/** Judges every cause that the symptom's tree looks for. The symptom has to be one that has a tree. */
export function checkResult({ symptom, ...input }: CheckInput): CheckResult {
  const tree = treeOf(symptom)
  if (!tree) throw new Error(`no tree for ${symptom}`)
  return checkOfTree(tree, input)
}

/** The same for a tree that is at hand. */
export function checkOfTree(tree: Tree, { program, source, facts, now }: Omit<CheckInput, 'symptom'>): CheckResult {
  const { symptom, causes, outcome } = toldOfTree(judgeTree(tree, facts, now), now)
  return {
    format: CHECK_FORMAT,
    version: CHECK_VERSION,
    program,
    at: now,
    source,
    practice: isPractice(source),
    machine: machineIn(facts),
    computer: computerOf(tree, facts),
    readOn: machines.filter((one) =>
      factsOfTree(tree).some((fact) => !isAsked(fact) && factOf(fact).on === one && facts[fact]?.ok),
    ),
    symptom,
    causes,
    coverage: coverageOf(
      english,
      factsOfTree(tree).map((fact) => [fact, facts[fact] ?? fail({ code: 'not-recorded', target: fact })]),
    ),
    outcome,
  }
}

/** What is said of one symptom. */
export function toldOfTree(
  { tree, proof, causes }: JudgedTree,
  at: string,
): Pick<CheckResult, 'symptom' | 'causes' | 'outcome'> {
  const present = causes.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause)
  const all = [{ cause: tree.proof, verdict: proof }, ...causes]
  const judgements = all.map((one) => ({ ...one, node: tree.start, at }))
  return {
    symptom: { ...titleOf('symptom', tree.id), proof: toldOf(tree.proof, proof, present) },
    causes: causes.map(({ cause, verdict }) => toldOf(cause, verdict, present)),
    outcome: outcomeOf(tree, { judgements, runs: [] }),
  }
}

/** The exit code: 1 something is there, else 2 something could not be checked, else 0. */
export function exitCodeOf(...all: readonly Pick<CheckResult, 'causes' | 'symptom'>[]): 0 | 1 | 2 {
  const verdicts = all.flatMap(({ symptom, causes }) => [symptom.proof, ...causes]).map(({ verdict }) => verdict)
  if (verdicts.includes('present')) return 1
  return verdicts.includes('unknown') || all.some(({ causes }) => causes.length === 0) ? 2 : 0
}

const titleOf = (kind: string, id: string) => ({ id, title: english.name(`${kind}.${id}.title`) })

function toldOf(id: string, verdict: Verdict, present: readonly string[]): CheckedCause {
  const evidence = verdict.is === 'unknown' ? [] : verdict.evidence
  const told = {
    ...titleOf('cause', id),
    because: findingsIn(english, evidence),
    beside: besidesIn(english, evidence),
    missing: [],
    explains: [],
  }
  if (verdict.is === 'present') {
    return {
      ...told,
      verdict: 'present',
      confidence: verdict.confidence,
      explains: [...consequences(allCauses, id, (other) => present.includes(other))],
    }
  }
  if (verdict.is === 'absent') return { ...told, verdict: 'absent', confidence: null }
  return { ...told, verdict: 'unknown', confidence: null, missing: notReadIn(english, verdict.missing) }
}
