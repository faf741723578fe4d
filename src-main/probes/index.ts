import { factOf, type ProbedFactId } from '#shared/facts/index'
import { fail } from '#shared/kernel/result'
import { readDatabase } from './database-connection'
import { readComputerDoubles, readContactState, readKnownComputer } from './known-computer'
import { readTargeting, readTopology } from './server-role'
import { readAllComputers, readEventTable, readRegistrationLimit } from './susdb-facts'
import type { Probe, PsArguments } from './tools'
import { readPages, readSelfUpdate } from './web-doors'

/** A fact that one function of the host script reads, which has the name of the fact. */
const script =
  (fact: ProbedFactId, given: PsArguments = {}): Probe =>
  ({ powershell, begun }, signal) =>
    powershell.read(fact, given, factOf(fact).seconds, signal, begun)

/** The same about the computer that the visit is about, whose name somebody has to have given. */
const aboutComputer =
  (fact: ProbedFactId): Probe =>
  ({ powershell, computer, begun }, signal) =>
    computer === null || computer.trim() === ''
      ? Promise.resolve(fail({ code: 'computer-not-named', target: '' }))
      : powershell.read(fact, { Computer: computer.trim() }, factOf(fact).seconds, signal, begun)

/** Where each fact comes from on a live machine. What has no row here says so. */
export const probes: { readonly [Id in ProbedFactId]?: Probe } = {
  'all-computers': readAllComputers,
  'app-pool': script('app-pool'),
  'attack-signs': script('attack-signs'),
  'computer-answers': aboutComputer('computer-answers'),
  'computer-doubles': readComputerDoubles,
  'computer-requests': aboutComputer('computer-requests'),
  'config-manager-connection': script('config-manager-connection'),
  'config-manager-sync': script('config-manager-sync'),
  'console-requests': script('console-requests'),
  'contact-state': readContactState,
  'crash-events': script('crash-events'),
  'database-connection': readDatabase,
  'database-events': script('database-events'),
  'database-kind': script('database-kind'),
  'database-service': script('database-service'),
  'directory-account': aboutComputer('directory-account'),
  endpoints: readPages,
  'event-table': readEventTable,
  'failing-components': script('failing-components'),
  'firewall-rules': script('firewall-rules'),
  'iis-services': script('iis-services'),
  'known-computer': readKnownComputer,
  'logon-events': script('logon-events'),
  'pool-events': script('pool-events'),
  'pool-workload': script('pool-workload'),
  'registration-limit': readRegistrationLimit,
  'self-update': readSelfUpdate,
  'server-addresses': script('server-addresses'),
  'server-memory': script('server-memory'),
  'service-dependencies': script('service-dependencies'),
  'service-events': script('service-events'),
  'sync-error': script('sync-error'),
  targeting: readTargeting,
  topology: readTopology,
  volumes: script('volumes'),
  'web-config': script('web-config'),
  'web-service-settings': script('web-service-settings'),
  'web-site': script('web-site'),
  'wid-service': script('wid-service'),
  'windows-version': script('windows-version'),
  'wsus-administrators': script('wsus-administrators'),
  'wsus-events': script('wsus-events'),
  'wsus-log': script('wsus-log'),
  'wsus-service': script('wsus-service'),
  'wsus-setup': script('wsus-setup'),
}

/** The facts that this version reads from a live machine. */
export const liveFacts = Object.keys(probes) as ProbedFactId[]
