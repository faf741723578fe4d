import * as v from 'valibot'
import { contactStateOf } from '#shared/facts/contact-state'
import type { FactValue } from '#shared/facts/index'
import { syncResults } from '#shared/facts/known-computer'
import { fail, ok, type Result } from '#shared/kernel/result'
import { askSusdb, momentOf, oneRow } from './database'
import type { SeenName } from './seen-names'
import type { ProbeTools } from './tools'

type Known = FactValue<'known-computer'>
type Doubles = FactValue<'computer-doubles'>

/** One row for each group that the computer is in or asks for, and one where there is none. */
const knownRow = v.object({
  id: v.string(),
  address: v.nullable(v.string()),
  lastContactAt: v.nullable(v.string()),
  lastReportAt: v.nullable(v.string()),
  lastResult: v.number(),
  parentServer: v.nullable(v.string()),
  kind: v.nullable(v.picklist(['group', 'requested'])),
  groupName: v.nullable(v.string()),
})

/** As many groups as anybody puts one computer into, and some. */
const MOST_GROUPS = 200

/** The computer that the visit is about, as somebody named it. */
const named = ({ computer }: ProbeTools): Result<string> => {
  const name = computer?.trim() ?? ''
  return name === '' ? fail({ code: 'computer-not-named', target: '' }) : ok(name)
}

/** The row of the one computer in the server's list (probes.md: db.computer.one). */
export async function readKnownComputer(tools: ProbeTools, signal: AbortSignal): Promise<Result<Known>> {
  const computer = named(tools)
  if (!computer.ok) return computer
  const name = computer.value
  const query = { name: 'known-computer', parameters: { name }, most: MOST_GROUPS } as const
  const rows = await askSusdb(tools, query, knownRow, signal)
  if (!rows.ok) return rows
  const [row] = rows.value
  if (!row) return ok({ name, record: null })
  const { id, address, lastContactAt, lastReportAt, lastResult, parentServer } = row
  const namesOf = (kind: 'group' | 'requested') =>
    rows.value.flatMap((one) => (one.kind === kind && one.groupName !== null ? [one.groupName] : []))
  const requested = namesOf('requested')
  return ok({
    name,
    record: {
      id,
      address: address || null,
      lastContactAt: momentOf(lastContactAt),
      lastReportAt: momentOf(lastReportAt),
      lastResult: syncResults[lastResult] ?? 'unknown',
      parentServer,
      // As a policy that names several writes them.
      requestedGroup: requested.length > 0 ? requested.join(';') : null,
      groups: namesOf('group'),
    },
  })
}

/** How the two times of the computer stand to each other. */
export async function readContactState(
  tools: ProbeTools,
  signal: AbortSignal,
): Promise<Result<FactValue<'contact-state'>>> {
  const known = await readKnownComputer(tools, signal)
  return known.ok ? ok(contactStateOf(known.value.record)) : known
}

/** One row for each other computer that took on a new name, and one where there is none. */
const doublesRow = v.object({
  id: v.nullable(v.string()),
  name: v.nullable(v.string()),
  address: v.nullable(v.string()),
  /** Of the last seven days only. */
  namedAt: v.nullable(v.string()),
  otherName: v.nullable(v.string()),
  otherContactAt: v.nullable(v.string()),
  renamedId: v.nullable(v.string()),
  renamedName: v.nullable(v.string()),
  renamedAddress: v.nullable(v.string()),
  renamedAt: v.nullable(v.string()),
})

/** As many as the query gives. */
const MOST_RENAMED = 50

function seenName(name: string | null, address: string | null, namedAt: string | null): SeenName | null {
  const at = momentOf(namedAt)
  return at !== null && name !== null ? { at, name, address: address ?? '' } : null
}

/** Signs that the row is not one computer's own (probes.md: db.identityChurn). */
export async function readComputerDoubles(tools: ProbeTools, signal: AbortSignal): Promise<Result<Doubles>> {
  const computer = named(tools)
  if (!computer.ok) return computer
  const name = computer.value
  const parameters = { name, id: tools.seen.idOf(name) ?? '' }
  const query = { name: 'computer-doubles', parameters, most: MOST_RENAMED } as const
  const rows = await askSusdb(tools, query, doublesRow, signal)
  if (!rows.ok) return rows
  const first = oneRow(rows, 'computer-doubles')
  if (!first.ok) return first
  const row = first.value
  const renamed = rows.value.flatMap((one) => {
    const now = seenName(one.renamedName, one.renamedAddress, one.renamedAt)
    return one.renamedId !== null && now !== null ? [{ id: one.renamedId, ...now }] : []
  })
  // Whichever of them the computer turns out to be, another name of that id was seen.
  for (const { id, ...now } of renamed) tools.seen.keep(id, now)
  if (row.id !== null) tools.seen.found(name, row.id)
  const now = seenName(row.name, row.address, row.namedAt)
  const other = momentOf(row.otherContactAt)
  return ok({
    name,
    id: row.id,
    names: row.id !== null && now !== null ? [...tools.seen.keep(row.id, now)] : [],
    renamed,
    sameAddress: row.otherName !== null && other !== null ? { name: row.otherName, lastContactAt: other } : null,
  })
}
