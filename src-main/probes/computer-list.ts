import * as v from 'valibot'
import { ok, type Result } from '#shared/kernel/result'
import { askSusdb, momentOf } from './database'
import type { ProbeTools } from './tools'

/** One computer of the server's list, to choose from. */
export interface ListedComputer {
  name: string
  lastContactAt: string | null
  lastReportAt: string | null
  address: string | null
}

export interface ComputerList {
  /** Those that have not reported for longest first, those that never did before them. */
  computers: ListedComputer[]
  /** How many there are in all. */
  total: number
}

/** More than these nobody looks through. */
export const MOST_LISTED = 500

const row = v.object({
  name: v.nullable(v.string()),
  lastContactAt: v.nullable(v.string()),
  lastReportAt: v.nullable(v.string()),
  address: v.nullable(v.string()),
  total: v.number(),
})

/** The computers that the server knows, from SUSDB. */
export async function readComputerList(tools: ProbeTools, signal: AbortSignal): Promise<Result<ComputerList>> {
  const rows = await askSusdb(tools, { name: 'computer-list', most: MOST_LISTED }, row, signal)
  if (!rows.ok) return rows
  return ok({
    computers: rows.value.map(({ name, lastContactAt, lastReportAt, address }) => ({
      name: name ?? '',
      lastContactAt: momentOf(lastContactAt),
      lastReportAt: momentOf(lastReportAt),
      address: address || null,
    })),
    total: rows.value[0]?.total ?? 0,
  })
}
