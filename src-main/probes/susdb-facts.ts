import * as v from 'valibot'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import { askSusdb, momentOf, oneRow } from './database'
import type { ProbeTools } from './tools'

const computersRow = v.object({
  total: v.number(),
  notReported7Days: v.number(),
  newestContactAt: v.nullable(v.string()),
  newestReportAt: v.nullable(v.string()),
})

/** All rows of the server's list in numbers (probes.md: db.computers.summary). */
export async function readAllComputers(
  tools: ProbeTools,
  signal: AbortSignal,
): Promise<Result<FactValue<'all-computers'>>> {
  const row = oneRow(await askSusdb(tools, { name: 'all-computers', most: 1 }, computersRow, signal), 'all-computers')
  if (!row.ok) return row
  const { newestContactAt, newestReportAt } = row.value
  return ok({ ...row.value, newestContactAt: momentOf(newestContactAt), newestReportAt: momentOf(newestReportAt) })
}

/** How many reports the database keeps (probes.md: db.events.count). */
export async function readEventTable(
  tools: ProbeTools,
  signal: AbortSignal,
): Promise<Result<FactValue<'event-table'>>> {
  const shape = v.object({ events: v.nullable(v.string()) })
  const row = oneRow(await askSusdb(tools, { name: 'event-table', most: 1 }, shape, signal), 'event-table')
  if (!row.ok) return row
  // A table that this user may not see has no rows for it, and is not empty.
  if (row.value.events === null) return fail({ code: 'access-denied', target: 'tbEventInstance' })
  return ok({ rows: Number(row.value.events) })
}

/** How many computers may register here, and how many have (wsus-knowledge.md S1-26). */
export async function readRegistrationLimit(
  tools: ProbeTools,
  signal: AbortSignal,
): Promise<Result<FactValue<'registration-limit'>>> {
  const shape = v.object({ most: v.nullable(v.number()), registered: v.number() })
  const row = oneRow(
    await askSusdb(tools, { name: 'registration-limit', most: 1 }, shape, signal),
    'registration-limit',
  )
  if (!row.ok) return row
  const { most, registered } = row.value
  return ok({ limit: most !== null && most > 0 ? most : null, registered })
}
