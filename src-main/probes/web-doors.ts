import * as v from 'valibot'
import { endpointNames, endpointPaths } from '#shared/facts/endpoints'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import { readEndpoints, readSelfUpdateStatus } from './endpoints'
import type { ProbeTools } from './tools'
import { wsusSite, type WsusSite } from './wsus-site'

const doors = v.object({
  /** Whether WSUS was ever set up here. */
  present: v.boolean(),
  port: v.nullable(v.number()),
  ssl: v.boolean(),
  bindings: v.nullable(v.array(v.string())),
  names: v.tupleWithRest([v.string()], v.string()),
})

/** Registry and bindings, which IIS' own tool may take its time for. */
const DOORS_SECONDS = 20

/** Where the pages of WSUS are to be asked for on this machine; null: it has none yet. */
async function findSite({ powershell }: ProbeTools, signal: AbortSignal): Promise<Result<WsusSite | null>> {
  const read = await powershell.read('wsus-doors', {}, DOORS_SECONDS, signal)
  if (!read.ok) return read
  const parsed = v.safeParse(doors, read.value)
  if (!parsed.success) return fail({ code: 'unreadable', target: 'wsus-doors' })
  const { present, port, ssl, bindings, names } = parsed.output
  return ok(present ? wsusSite({ port, ssl }, bindings, names) : null)
}

/** What comes of a page that has no site. */
const nobody = {
  status: null,
  subStatus: null,
  server: null,
  failure: 'no-connection',
  milliseconds: 0,
  tls: null,
} as const

/** Every page of WSUS, asked once from the server itself. */
export async function readPages(tools: ProbeTools, signal: AbortSignal): Promise<Result<FactValue<'endpoints'>>> {
  const site = await findSite(tools, signal)
  if (!site.ok) return site
  tools.begun()
  if (site.value === null) return ok(endpointNames.map((name) => ({ name, path: endpointPaths[name], ...nobody })))
  return readEndpoints(tools.http, site.value, signal)
}

const directory = v.object({
  directoryExists: v.boolean(),
  anonymous: v.boolean(),
  requireSsl: v.boolean(),
  readable: v.boolean(),
})

/** The tree for very old agents: how its directory is set up, and what comes of asking for it. */
export async function readSelfUpdate(
  tools: ProbeTools,
  signal: AbortSignal,
): Promise<Result<FactValue<'self-update'>>> {
  const [site, settings] = await Promise.all([
    findSite(tools, signal),
    tools.powershell.read('self-update', {}, DOORS_SECONDS, signal),
  ])
  if (!site.ok) return site
  if (!settings.ok) return settings
  const parsed = v.safeParse(directory, settings.value)
  if (!parsed.success) return fail({ code: 'unreadable', target: 'self-update' })
  tools.begun()
  if (site.value === null) return ok({ status: null, ...parsed.output })
  const status = await readSelfUpdateStatus(tools.http, site.value, signal)
  return status.ok ? ok({ status: status.value, ...parsed.output }) : status
}
