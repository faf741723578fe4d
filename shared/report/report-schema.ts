import * as v from 'valibot'
import { confidences } from '#shared/causes/verdict'
import { cautions } from '#shared/fixes/make-plan'
import { affects, risks } from '#shared/fixes/step-kinds'
import { stepKindIds } from '#shared/fixes/step-kinds'
import { machine } from '#shared/kernel/machine'
import { problem } from '#shared/kernel/problem'
import { machineNamed } from '#shared/session/machine'
import { outcomes } from '#shared/session/outcome'
import { pictureReasons, runStates, sourceOf, stepStates } from '#shared/session/visit-record'
import { besideIt, coverage, finding, notRead, said, titled } from './pieces'

export const REPORT_FORMAT = 'wsus-medic-report'
export const REPORT_VERSION = 1

const at = v.pipe(v.string(), v.isoTimestamp())
const is = v.picklist(['present', 'absent', 'unknown'])
const named = <const Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  v.object({ id: v.picklist(ids), text: v.string() })

/** One verdict on one cause at one moment. */
const judgedAt = v.object({
  is,
  at,
  because: v.array(finding),
  beside: v.array(besideIt),
  missing: v.array(notRead),
})
export type JudgedAt = v.InferOutput<typeof judgedAt>

/** One stop of the way, with what was answered or found there at that time. */
const stop = v.object({
  node: titled,
  kind: v.picklist(['ask', 'check', 'end']),
  at: v.nullable(at),
  answer: v.nullable(v.object({ ...titled.entries, by: named(['person', 'probe']) })),
  /** Each cause that was looked for here: as it was judged first, and as it stood in the end. */
  verdicts: v.array(v.object({ cause: titled, first: is, last: is })),
})
export type ReportStop = v.InferOutput<typeof stop>

/** A cause that was there. Without value, rule, limit, source and date there is no finding. */
const found = v.object({
  cause: titled,
  name: v.string(),
  why: v.string(),
  confidence: named(confidences),
  node: titled,
  at,
  because: v.pipe(v.array(finding), v.minLength(1)),
  beside: v.array(besideIt),
  explains: v.array(titled),
  explainedBy: v.nullable(titled),
  /** How it stands at the end of the visit. */
  last: v.object({ is, at }),
  /** The change that was verified to have cured it. */
  fixedBy: v.nullable(v.string()),
  handOver: v.string(),
})
export type ReportFinding = v.InferOutput<typeof found>

const notChecked = v.object({ cause: titled, at, missing: v.pipe(v.array(notRead), v.minLength(1)) })
const ruledOut = v.object({ cause: titled, at, because: v.array(finding), beside: v.array(besideIt) })

const change = v.object({
  kind: v.picklist(stepKindIds),
  text: v.string(),
  from: v.nullable(said),
  to: v.nullable(said),
  /** Empty where hands are needed. */
  command: v.string(),
  state: named(stepStates),
  at: v.nullable(at),
  problem: v.nullable(v.object({ problem, text: v.string(), next: v.string() })),
  /** What was read from the machine before and after. */
  captured: v.object({ before: v.nullable(v.unknown()), after: v.nullable(v.unknown()) }),
})
export type ReportStep = v.InferOutput<typeof change>

/** The same reading before and after a change. */
const compared = v.object({
  label: titled,
  before: v.nullable(said),
  after: v.nullable(said),
  should: v.array(said),
  holds: v.nullable(v.boolean()),
})

const applied = v.object({
  id: v.string(),
  fix: titled,
  cause: titled,
  /** Which of several ways, where there is a choice. */
  option: v.nullable(v.string()),
  risk: named(risks),
  undo: named(['exact', 'partly', 'not-needed', 'no']),
  affects: v.array(named(affects)),
  cautions: v.array(named(cautions)),
  state: named(runStates),
  madeAt: at,
  finishedAt: v.nullable(at),
  steps: v.array(change),
  /** What the same probes said afterwards; null: nobody looked. */
  after: v.nullable(judgedAt),
  readings: v.array(compared),
})
export type ReportChange = v.InferOutput<typeof applied>

const picture = v.object({
  id: v.string(),
  file: v.string(),
  at,
  reason: named(pictureReasons),
  node: titled,
  caption: v.string(),
})
export type ReportPicture = v.InferOutput<typeof picture>

/** One visit as a report: ids and values for programs, and beside them the texts that a person reads. */
export const reportSchema = v.object({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(REPORT_VERSION),
  program: v.string(),
  /** When the report was made. */
  at,
  language: v.picklist(['en', 'ko']),
  timeZone: v.string(),
  practice: v.boolean(),
  visit: v.object({ id: v.string(), startedAt: at }),
  source: sourceOf,
  /** The WSUS server. */
  machine: machineNamed,
  /** The computer, where the symptom is about one. */
  computer: v.nullable(machineNamed),
  /** At which of the two the person was when the report was made. */
  standsAt: machine,
  symptom: v.object({
    ...titled.entries,
    /** Whether the symptom itself was seen, first and last. */
    proof: v.object({ cause: titled, first: v.nullable(judgedAt), last: v.nullable(judgedAt) }),
  }),
  outcome: v.object({
    ...named(outcomes).entries,
    explained: v.string(),
    next: v.string(),
    handOver: v.string(),
  }),
  route: v.array(stop),
  /** The one that explains the most of the others first. */
  findings: v.array(found),
  notChecked: v.array(notChecked),
  ruledOut: v.array(ruledOut),
  /** Causes of this symptom that the visit did not come to. */
  notReached: v.array(titled),
  changes: v.array(applied),
  pictures: v.array(picture),
  note: v.string(),
  coverage,
})
export type ReportData = v.InferOutput<typeof reportSchema>
