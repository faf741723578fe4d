import * as v from 'valibot'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import { askSusdb, oneRow } from './database'
import type { ProbeTools } from './tools'

type Topology = FactValue<'topology'>

const scripted = v.object({ configManager: v.boolean() })
const roleRow = v.object({
  fromMicrosoft: v.nullable(v.boolean()),
  upstream: v.nullable(v.string()),
  isReplica: v.nullable(v.boolean()),
})
const historyRow = v.object({ hasUpdates: v.boolean(), hasSynchronised: v.boolean() })

/** Reading the registry takes no time; the first call of a session does. */
const SECONDS = 15

/**
 * Configuration Manager from the registry, the rest from SUSDB (probes.md: role.configMgr, db.config): the settings of WSUS are
 * nowhere else. Where SUSDB does not tell, they stay open, and who must be told of a change does not.
 */
export async function readTopology(tools: ProbeTools, signal: AbortSignal): Promise<Result<Topology>> {
  const read = await tools.powershell.read('topology', {}, SECONDS, signal, tools.begun)
  if (!read.ok) return read
  const here = v.safeParse(scripted, read.value)
  if (!here.success) return fail({ code: 'unreadable', target: 'topology' })
  const { configManager } = here.output
  const role = oneRow(await askSusdb(tools, { name: 'server-role', most: 1 }, roleRow, signal), 'server-role')
  if (!role.ok) return ok({ configManager, upstream: null, replica: null, disconnected: null })
  const { fromMicrosoft, upstream, isReplica } = role.value
  if (fromMicrosoft === false) return ok({ configManager, upstream, replica: isReplica, disconnected: false })
  const history = oneRow(await askSusdb(tools, { name: 'synchronised', most: 1 }, historyRow, signal), 'synchronised')
  // Updates that it never fetched were carried here.
  const disconnected = history.ok ? history.value.hasUpdates && !history.value.hasSynchronised : null
  return ok({ configManager, upstream: null, replica: false, disconnected })
}

const groupRow = v.object({
  byServer: v.nullable(v.boolean()),
  kind: v.nullable(v.picklist(['group', 'unrecognised'])),
  groupName: v.nullable(v.string()),
})

/** More groups than anybody has. */
const MOST_GROUPS = 2000

/** Who decides about groups, and which there are (wsus-knowledge.md S1-27). */
export async function readTargeting(tools: ProbeTools, signal: AbortSignal): Promise<Result<FactValue<'targeting'>>> {
  const rows = await askSusdb(tools, { name: 'targeting', most: MOST_GROUPS }, groupRow, signal)
  if (!rows.ok) return rows
  const [first] = rows.value
  if (!first || first.byServer === null) return fail({ code: 'unreadable', target: 'targeting.sql' })
  const namesOf = (kind: 'group' | 'unrecognised') =>
    rows.value.flatMap((one) => (one.kind === kind && one.groupName !== null ? [one.groupName] : []))
  return ok({
    mode: first.byServer ? 'server' : 'client',
    groups: namesOf('group'),
    unrecognised: namesOf('unrecognised'),
  })
}
