import { endpointNames, endpointPaths, type Endpoint, type EndpointName } from '#shared/facts/endpoints'
import type { FactValue } from '#shared/facts/index'
import { ok, type Result } from '#shared/kernel/result'
import { databaseServes, iisRuns } from '../follows'
import type { MachineState, WebDirectory } from '../state'

/** Longer than this nobody waits for a page (probes.md, section 11). */
const LONGEST = 30_000
/** What a worker that is awake needs at most. */
const AWAKE = 900
const KERNEL = 'Microsoft-HTTPAPI/2.0'
const IIS = 'Microsoft-IIS/10.0'

/** What comes back, whatever door it was asked at. */
type Answer = Omit<Endpoint, 'name' | 'path' | 'tls'>
const answer = (status: number, subStatus: number | null, server: string | null, milliseconds: number): Answer => ({
  status,
  subStatus,
  server,
  failure: null,
  milliseconds,
})

/** The directory that each page lies in, and whether it needs the database. The root refuses to list itself, which is right. */
const pages: Record<EndpointName, { directory: string | null; data: boolean }> = {
  root: { directory: null, data: false },
  client: { directory: 'ClientWebService', data: true },
  'simple-auth': { directory: 'SimpleAuthWebService', data: true },
  reporting: { directory: 'ReportingWebService', data: true },
  'server-sync': { directory: 'ServerSyncWebService', data: true },
  'dss-auth': { directory: 'DssAuthWebService', data: true },
  'api-remoting': { directory: 'ApiRemoting30', data: true },
  content: { directory: 'Content', data: false },
}

/** What happens to a request before it reaches a page; null: it gets through. */
function onTheWay(machine: MachineState): Answer | null {
  const { site, pool } = machine
  // Where there is no site of WSUS, whoever has its port is not asked.
  const silent = (milliseconds: number): Answer => ({
    ...{ status: null, subStatus: null, server: null },
    ...{ failure: 'no-connection', milliseconds },
  })
  if (site === null) return silent(0)
  if (site.portTakenBy) return answer(404, null, null, 9)
  if (!iisRuns(machine) || site.state !== 'started') return silent(2010)
  if (pool?.state !== 'started' || pool.waitingRequests >= pool.queueLength) return answer(503, null, KERNEL, 4)
  return null
}

/** What a directory's settings let through; null: the page itself answers. Asked over the site's own scheme. */
function atTheDoor(directory: WebDirectory, ssl: boolean): Answer | null {
  if (!directory.exists) return answer(404, 0, IIS, 12)
  if (directory.requireSsl && !ssl) return answer(403, 4, IIS, 11)
  if (!directory.anonymous) return answer(401, 2, IIS, 11)
  return directory.readable ? null : answer(401, 3, IIS, 11)
}

/** What IIS says where it cannot load the files of a directory, and ASP.NET where it may not lend its account. */
function misconfigured({ webConfig }: MachineState, directory: string | null, data: boolean): Answer | null {
  const folders = ['Root', directory]
  const unread = webConfig.files.some(
    ({ path, wellFormed }) => !wellFormed && folders.includes(path.split('\\').at(-2) ?? null),
  )
  if (unread || webConfig.duplicateTypes.length > 0) return answer(500, 19, IIS, 6)
  return webConfig.impersonation && data ? answer(500, 24, IIS, 7) : null
}

const usesSsl = (machine: MachineState) => machine.setup?.UsingSSL === 1

/** The answer of one page, with what TLS shows where it is asked over that and the site is there. */
export function pageOf(machine: MachineState, name: EndpointName): Omit<Endpoint, 'name' | 'path'> {
  const { site } = machine
  const page = answerOf(machine, name)
  const ofSite = page.failure !== 'no-connection' && !site?.portTakenBy
  const overTls = usesSsl(machine) && !mustWorkWithoutSsl.includes(name)
  return { ...page, tls: ofSite && overTls && site ? site.tls : null }
}

function answerOf(machine: MachineState, name: EndpointName): Answer {
  const { directory, data } = pages[name]
  const held = onTheWay(machine) ?? misconfigured(machine, directory, data)
  if (held) return held
  const settings = directory === null ? null : machine.webServices[directory]
  const refused = settings && atTheDoor(settings, usesSsl(machine) || !mustWorkWithoutSsl.includes(name))
  if (refused) return refused
  const set = machine.pages[name]
  if (set) return answer(set.status ?? 500, set.subStatus, IIS, 40)
  if (name === 'root') return answer(403, 14, IIS, 8)
  if (!data) return answer(200, null, IIS, 15)
  if (!databaseServes(machine)) return answer(500, 0, IIS, 1500)
  const milliseconds = waitingTime(machine)
  return milliseconds > LONGEST
    ? { status: null, subStatus: null, server: null, failure: 'timed-out', milliseconds: LONGEST }
    : answer(200, null, IIS, milliseconds)
}

/** A worker that needs long to wake up never gets there while IIS pings it to death; without pings it does, once. */
const waitingTime = ({ pool }: MachineState): number =>
  pool ? (pool.pinging ? pool.answerMilliseconds : Math.min(pool.answerMilliseconds, AWAKE)) : 0

/** Clients ask these over plain HTTP, even where the rest has SSL (wsus-knowledge.md, S4-9). */
const mustWorkWithoutSsl: EndpointName[] = ['reporting', 'content']

export const endpoints = (machine: MachineState): Result<FactValue<'endpoints'>> =>
  ok(endpointNames.map((name) => ({ name, path: endpointPaths[name], ...pageOf(machine, name) })))

export function selfUpdate(machine: MachineState): Result<FactValue<'self-update'>> {
  const { exists, anonymous, requireSsl, readable } = machine.selfUpdate
  const { status } =
    onTheWay(machine) ??
    misconfigured(machine, null, false) ??
    atTheDoor(machine.selfUpdate, false) ??
    answer(200, null, IIS, 20)
  return ok({ status, directoryExists: exists, anonymous, requireSsl, readable: exists && readable })
}
