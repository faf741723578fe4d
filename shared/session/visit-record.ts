import * as v from 'valibot'
import { verdict } from '#shared/causes/verdict'
import { reading } from '#shared/facts/reading'
import { plan } from '#shared/fixes/make-plan'
import { machine } from '#shared/kernel/machine'
import { problem } from '#shared/kernel/problem'

/** Format of case files. A file of a higher version is refused by name; a lower one is read. */
export const CASE_FORMAT = 'wsus-medic-case'
export const CASE_VERSION = 1

const at = v.pipe(v.string(), v.isoTimestamp())

/** Where facts come from: this machine, a saved case, or a built-in practice machine. */
export const sourceOf = v.variant('kind', [
  v.object({ kind: v.literal('live') }),
  v.object({
    kind: v.literal('case'),
    /** Id of the visit that was saved. */ recordedIn: v.string(),
    recordedSource: v.picklist(['live', 'practice']),
    situation: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('practice'), situation: v.string() }),
])
export type SourceOf = v.InferOutput<typeof sourceOf>

/** An answer to a question of the tree: by the person, or by a probe. `choice` is "unknown" for "I do not know". */
export const answer = v.object({
  node: v.string(),
  fact: v.string(),
  choice: v.string(),
  by: v.picklist(['person', 'probe']),
  at,
})
export type Answer = v.InferOutput<typeof answer>

/** A verdict as it was judged, at its node and time. Never redrawn by a later reading. */
export const judgement = v.object({ node: v.string(), cause: v.string(), verdict, at })
export type Judgement = v.InferOutput<typeof judgement>

export const stepStates = ['waiting', 'running', 'by-hand', 'done', 'failed', 'undoing', 'undone'] as const
/** before/after: the value that the step touches, read from the machine; what undo compares with. */
export const stepRun = v.object({
  state: v.picklist(stepStates),
  at: v.nullable(at),
  before: v.nullable(v.unknown()),
  after: v.nullable(v.unknown()),
  problem: v.nullable(problem),
})
export type StepRun = v.InferOutput<typeof stepRun>

export const runStates = [
  'planned',
  'applying',
  'by-hand',
  'verifying',
  'watching',
  'fixed',
  'not-fixed',
  /** Carried out, but what would prove it can only be read on the other machine. */
  'unproven',
  'stopped',
  'interrupted',
  'undoing',
  'undone',
] as const
export type RunState = (typeof runStates)[number]

/** One plan and what became of it. */
export const fixRun = v.object({
  id: v.string(),
  node: v.string(),
  plan,
  madeAt: at,
  state: v.picklist(runStates),
  steps: v.array(stepRun),
  finishedAt: v.nullable(at),
  /** The verdict on the cause before the plan, and after verifying. */
  before: v.nullable(verdict),
  after: v.nullable(verdict),
})
export type FixRun = v.InferOutput<typeof fixRun>

export const pictureReasons = ['finding', 'plan', 'result', 'asked'] as const
export const picture = v.object({
  id: v.string(),
  at,
  reason: v.picklist(pictureReasons),
  node: v.string(),
  about: v.nullable(v.string()),
})
export type Picture = v.InferOutput<typeof picture>

/** One visit as it is kept on disk and saved for others: `case.json`. */
export const visitRecord = v.object({
  format: v.literal(CASE_FORMAT),
  version: v.literal(CASE_VERSION),
  program: v.string(),
  id: v.string(),
  symptom: v.string(),
  source: sourceOf,
  startedAt: at,
  /** At which of the two machines the person is: what can be read and changed from here. */
  standsAt: v.optional(machine, 'server'),
  /** Name of the computer that the visit is about, where the person had to say it; empty: they do not know; null: not asked. */
  computer: v.optional(v.nullable(v.string()), null),
  /** Number of changes to this record. */
  revision: v.number(),
  answers: v.array(answer),
  readings: v.array(reading),
  judgements: v.array(judgement),
  /** Check nodes that were left for the next one, in order. */
  left: v.array(v.string()),
  /** Ended before the tree did: what was found is fixed and the symptom is gone. */
  solvedAt: v.nullable(at),
  runs: v.array(fixRun),
  pictures: v.array(picture),
  note: v.string(),
  /** State of the practised machine, so that a visit can be taken up again; null elsewhere. */
  practice: v.nullable(v.unknown()),
})
export type VisitRecord = v.InferOutput<typeof visitRecord>
