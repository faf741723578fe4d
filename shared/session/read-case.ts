import * as v from 'valibot'
import { factOf, isFactId } from '#shared/facts/index'
import type { Reading } from '#shared/facts/reading'
import { fail, ok, type Result } from '#shared/kernel/result'
import { CASE_FORMAT, CASE_VERSION, visitRecord, type VisitRecord } from './visit-record'

/** No case of ours is nested half as deep; a deeper one is meant to exhaust whoever walks through it. */
const DEEPEST = 64

/**
 * Reads the text of a case that may come from anywhere. Problems say where: a line and column of the text, or a field of the case.
 * A single fact of the wrong shape is kept as "unreadable": the others stay good, and it is never judged and never looks fine.
 */
export function readCase(text: string): Result<VisitRecord> {
  const parsed = parse(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return parsed
  const head = v.safeParse(v.object({ format: v.literal(CASE_FORMAT), version: v.number() }), parsed.value)
  if (!head.success) return fail({ code: 'case-wrong-shape', where: v.getDotPath(head.issues[0]) ?? 'format' })
  const { version } = head.output
  if (version > CASE_VERSION) return fail({ code: 'case-from-newer-version', version, known: CASE_VERSION })
  if (isDeeperThan(DEEPEST, parsed.value)) return fail({ code: 'case-wrong-shape', where: `> ${DEEPEST} × [ {` })
  const record = v.safeParse(visitRecord, parsed.value)
  if (!record.success) return fail({ code: 'case-wrong-shape', where: v.getDotPath(record.issues[0]) ?? 'format' })
  return ok({ ...record.output, readings: record.output.readings.map(checkedReading) })
}

function checkedReading(one: Reading): Reading {
  if (!one.result.ok || (isFactId(one.fact) && v.is(factOf(one.fact).shape, one.result.value))) return one
  return { ...one, result: { ok: false, problem: { code: 'unreadable', target: one.fact } } }
}

function parse(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    return fail({ code: 'case-not-readable', where: placeOf(String(error), text) })
  }
}

/** Line and column of what cannot be read: the end of a text that was cut, or the place that the engine names; else just "JSON". */
function placeOf(message: string, text: string): string {
  const named = /at position (\d+)/.exec(message)?.[1]
  const offset =
    named !== undefined ? Number(named) : /end of JSON|Unterminated/.test(message) ? text.length : undefined
  if (offset === undefined) return 'JSON'
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

function isDeeperThan(limit: number, value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []))
    if (level.length === 0) return false
  }
  return true
}
