import { facts, probedFactIds, type FactValue, type ProbedFactId } from '#shared/facts/index'
import { fail, type Result } from '#shared/kernel/result'
import type { MachineState } from '../state'
import {
  agentResult,
  computerClock,
  computerIdentity,
  configManagerClient,
  networkAdapters,
  networkAddress,
  powerHistory,
  scanSource,
  systemProxy,
  updateIdentity,
  updatePolicy,
  updateServices,
  updateStore,
  wsusConnection,
  wsusName,
} from './computer'
import {
  configManagerConnection,
  configManagerSync,
  consoleRequests,
  firewallRules,
  servicing,
  syncError,
  webConfig,
  wsusAdministrators,
} from './connection'
import { databaseConnection, databaseKind } from './database'
import { attackSigns, crashEvents, databaseEvents, logonEvents, poolEvents, serviceEvents, wsusEvents } from './events'
import { failingComponents, wsusLog } from './health'
import {
  allComputers,
  computerAnswers,
  computerDoubles,
  computerRequests,
  contactState,
  directoryAccount,
  eventTable,
  knownComputer,
  registrationLimit,
  serverAddresses,
  targeting,
} from './known-computers'
import {
  contentFolder,
  existingDatabase,
  featureInstallation,
  installerService,
  logonRight,
  pendingRestart,
  postInstallation,
  roleFeatures,
  setupDatabase,
  setupRuns,
  tempFolders,
  updateHistory,
  widService,
  wsusPorts,
} from './installation'
import { endpoints, selfUpdate } from './pages'
import { databaseService, iisServices, serviceDependencies, wsusService } from './services'
import { appPool, poolWorkload, webServiceSettings, webSite } from './web'
import { serverMemory, topology, volumes, windowsVersion, wsusSetup } from './windows'

type Observers = { [Id in ProbedFactId]: (machine: MachineState) => Result<FactValue<Id>> }

/** Where each fact comes from on a practised machine. A fact without a line does not compile. */
const observers: Observers = {
  'agent-result': agentResult,
  'all-computers': allComputers,
  'app-pool': appPool,
  'attack-signs': attackSigns,
  'computer-answers': computerAnswers,
  'computer-clock': computerClock,
  'computer-doubles': computerDoubles,
  'computer-identity': computerIdentity,
  'computer-requests': computerRequests,
  'config-manager-client': configManagerClient,
  'config-manager-connection': configManagerConnection,
  'config-manager-sync': configManagerSync,
  'console-requests': consoleRequests,
  'contact-state': contactState,
  'content-folder': contentFolder,
  'crash-events': crashEvents,
  'database-connection': databaseConnection,
  'database-events': databaseEvents,
  'database-kind': databaseKind,
  'database-service': databaseService,
  'directory-account': directoryAccount,
  endpoints,
  'event-table': eventTable,
  'existing-database': existingDatabase,
  'failing-components': failingComponents,
  'feature-installation': featureInstallation,
  'firewall-rules': firewallRules,
  'iis-services': iisServices,
  'installer-service': installerService,
  'known-computer': knownComputer,
  'logon-events': logonEvents,
  'logon-right': logonRight,
  'network-adapters': networkAdapters,
  'network-address': networkAddress,
  'pending-restart': pendingRestart,
  'pool-events': poolEvents,
  'pool-workload': poolWorkload,
  'post-installation': postInstallation,
  'power-history': powerHistory,
  'registration-limit': registrationLimit,
  'role-features': roleFeatures,
  'scan-source': scanSource,
  'self-update': selfUpdate,
  'server-addresses': serverAddresses,
  'server-memory': serverMemory,
  'service-dependencies': serviceDependencies,
  'service-events': serviceEvents,
  servicing,
  'setup-database': setupDatabase,
  'setup-runs': setupRuns,
  'sync-error': syncError,
  'system-proxy': systemProxy,
  targeting,
  'temp-folders': tempFolders,
  topology,
  'update-history': updateHistory,
  'update-identity': updateIdentity,
  'update-policy': updatePolicy,
  'update-services': updateServices,
  'update-store': updateStore,
  volumes,
  'web-config': webConfig,
  'web-service-settings': webServiceSettings,
  'web-site': webSite,
  'wid-service': widService,
  'windows-version': windowsVersion,
  'wsus-administrators': wsusAdministrators,
  'wsus-connection': wsusConnection,
  'wsus-events': wsusEvents,
  'wsus-log': wsusLog,
  'wsus-name': wsusName,
  'wsus-ports': wsusPorts,
  'wsus-service': wsusService,
  'wsus-setup': wsusSetup,
}

/** One fact of a practised machine, as its probe would bring it. */
export function factOfMachine(machine: MachineState, id: ProbedFactId): Result<unknown> {
  const refused = machine.refuses[id]
  if (refused) return fail(refused)
  if (machine.slow[id] === 'never') return fail({ code: 'timed-out', target: id, seconds: facts[id].seconds })
  // Nobody reads anything on a computer that is off.
  if (facts[id].on === 'computer' && machine.computer.power !== 'on')
    return fail({ code: 'unreachable', target: machine.computer.name })
  return observers[id](machine)
}

/** All facts of a practised machine; they follow from its state alone. */
export const factsOf = (machine: MachineState): Record<ProbedFactId, Result<unknown>> =>
  Object.fromEntries(probedFactIds.map((id) => [id, factOfMachine(machine, id)])) as Record<
    ProbedFactId,
    Result<unknown>
  >
