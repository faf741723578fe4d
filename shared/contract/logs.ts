import * as v from 'valibot'
import { confidences } from '#shared/causes/verdict'
import { problem } from '#shared/kernel/problem'
import { lookUpResultSchema } from './look-up'

export const LOGS_FORMAT = 'wsus-medic-logs'
export const LOGS_VERSION = 1

const nullableText = v.nullable(v.string())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Of how much there is, how much is here. */
const share = { shown: count, of: count }
const tells = v.picklist(['fault', 'info', 'good'])

/** A place in a log: file, and line counted from 1. */
const place = { file: v.string(), line: count }

const file = v.object({
  file: v.string(),
  bytes: count,
  /** The form it is written in; null where it was not read. */
  form: nullableText,
  encoding: nullableText,
  /** How its moments got to UTC: the log says so, or the zone was taken from this machine or from whoever asked. */
  clock: v.nullable(v.picklist(['utc', 'stated', 'taken'])),
  /** Lines that may say something, and how many of them were looked at. */
  lines: v.object(share),
  /** It was written to while it was read: what came later is not in this answer. */
  grew: v.boolean(),
  problem: v.nullable(problem),
})

const entry = v.object({
  ...place,
  /** UTC. */
  at: nullableText,
  level: v.picklist(['error', 'warning', 'info']),
  component: v.string(),
  text: v.string(),
  tells,
  /** What of the look-up it names. */
  ids: v.array(v.string()),
  /** How often the same came in a row, and when last. */
  times: count,
  until: nullableText,
})

const finding = v.object({
  ...{ id: v.string(), kind: v.string(), label: v.string(), name: v.string(), meaning: v.string(), tells },
  times: count,
  first: nullableText,
  last: nullableText,
  causes: v.array(v.string()),
  /** A later line of the same part of the same log that looks good; then this is history. */
  later: v.nullable(v.object({ ...place, at: nullableText, text: v.string() })),
  /** The first places and the newest ones. */
  places: v.array(
    v.object({
      ...place,
      at: nullableText,
      text: v.string(),
      before: v.array(v.string()),
      after: v.array(v.string()),
    }),
  ),
})

const pointed = v.object({
  id: v.string(),
  title: v.string(),
  confidence: v.picklist(confidences),
  because: v.pipe(v.array(v.object({ id: v.string(), ...place, text: v.string() })), v.minLength(1)),
})

/** What a search in logs answers. */
export const logsResultSchema = v.object({
  format: v.literal(LOGS_FORMAT),
  version: v.literal(LOGS_VERSION),
  program: v.string(),
  at: v.string(),
  /** The zone that was taken for logs that do not say theirs. */
  zone: v.string(),
  files: v.array(file),
  /** Files of the folder that are no logs, or are too many. */
  leftOut: v.object({ others: count, tooMany: count }),
  findings: v.array(finding),
  causes: v.array(pointed),
  symptoms: v.array(pointed),
  next: lookUpResultSchema.entries.next,
  timeline: v.object({ ...share, withoutTime: count, entries: v.array(entry) }),
})
export type LogsResult = v.InferOutput<typeof logsResultSchema>
export type LogFile = LogsResult['files'][number]
export type LogFinding = LogsResult['findings'][number]
export type TimelineEntry = LogsResult['timeline']['entries'][number]
