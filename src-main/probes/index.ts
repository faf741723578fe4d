import { factOf, type ProbedFactId } from '#shared/facts/index'
import { fail } from '#shared/kernel/result'
import { readDatabase } from './database-connection'
import { readComputerDoubles, readContactState, readKnownComputer } from './known-computer'
import { readExistingDatabase, readSetupDatabase } from './setup-database'
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

/** Where each fact comes from on a live machine. */
export const probes: Readonly<Record<ProbedFactId, Probe>> = {
  'agent-result': script('agent-result'),
  'all-computers': readAllComputers,
  'app-pool': script('app-pool'),
  'attack-signs': script('attack-signs'),
  'computer-answers': aboutComputer('computer-answers'),
  'computer-clock': script('computer-clock'),
  'computer-doubles': readComputerDoubles,
  'computer-identity': script('computer-identity'),
  'computer-requests': aboutComputer('computer-requests'),
  'config-manager-client': script('config-manager-client'),
  'config-manager-connection': script('config-manager-connection'),
  'config-manager-sync': script('config-manager-sync'),
  'console-requests': script('console-requests'),
  'contact-state': readContactState,
  'content-folder': script('content-folder'),
  'crash-events': script('crash-events'),
  'database-connection': readDatabase,
  'database-events': script('database-events'),
  'database-kind': script('database-kind'),
  'database-service': script('database-service'),
  'directory-account': aboutComputer('directory-account'),
  endpoints: readPages,
  'event-table': readEventTable,
  'existing-database': readExistingDatabase,
  'failing-components': script('failing-components'),
  'feature-installation': script('feature-installation'),
  'firewall-rules': script('firewall-rules'),
  'iis-services': script('iis-services'),
  'installer-service': script('installer-service'),
  'known-computer': readKnownComputer,
  'logon-events': script('logon-events'),
  'logon-right': script('logon-right'),
  'network-adapters': script('network-adapters'),
  'network-address': script('network-address'),
  'pending-restart': script('pending-restart'),
  'pool-events': script('pool-events'),
  'pool-workload': script('pool-workload'),
  'post-installation': script('post-installation'),
  'power-history': script('power-history'),
  'registration-limit': readRegistrationLimit,
  'role-features': script('role-features'),
  'scan-source': script('scan-source'),
  'self-update': readSelfUpdate,
  'server-addresses': script('server-addresses'),
  'server-memory': script('server-memory'),
  'service-dependencies': script('service-dependencies'),
  'service-events': script('service-events'),
  servicing: script('servicing'),
  'setup-database': readSetupDatabase,
  'setup-runs': script('setup-runs'),
  'sync-error': script('sync-error'),
  'system-proxy': script('system-proxy'),
  targeting: readTargeting,
  'temp-folders': script('temp-folders'),
  topology: readTopology,
  'update-history': script('update-history'),
  'update-identity': script('update-identity'),
  'update-policy': script('update-policy'),
  'update-services': script('update-services'),
  'update-store': script('update-store'),
  volumes: script('volumes'),
  'web-config': script('web-config'),
  'web-service-settings': script('web-service-settings'),
  'web-site': script('web-site'),
  'wid-service': script('wid-service'),
  'windows-version': script('windows-version'),
  'wsus-administrators': script('wsus-administrators'),
  'wsus-connection': script('wsus-connection'),
  'wsus-events': script('wsus-events'),
  'wsus-log': script('wsus-log'),
  'wsus-name': script('wsus-name'),
  'wsus-ports': script('wsus-ports'),
  'wsus-service': script('wsus-service'),
  'wsus-setup': script('wsus-setup'),
}
