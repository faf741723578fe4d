import { facts, probedFactIds, type FactValue, type ProbedFactId } from '#shared/facts/index'
import { fail, type Result } from '#shared/kernel/result'
import type { MachineState } from '../state'
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
  'app-pool': appPool,
  'attack-signs': attackSigns,
  'config-manager-connection': configManagerConnection,
  'config-manager-sync': configManagerSync,
  'console-requests': consoleRequests,
  'content-folder': contentFolder,
  'crash-events': crashEvents,
  'database-connection': databaseConnection,
  'database-events': databaseEvents,
  'database-kind': databaseKind,
  'database-service': databaseService,
  endpoints,
  'existing-database': existingDatabase,
  'failing-components': failingComponents,
  'feature-installation': featureInstallation,
  'firewall-rules': firewallRules,
  'iis-services': iisServices,
  'installer-service': installerService,
  'logon-events': logonEvents,
  'logon-right': logonRight,
  'pending-restart': pendingRestart,
  'pool-events': poolEvents,
  'pool-workload': poolWorkload,
  'post-installation': postInstallation,
  'role-features': roleFeatures,
  'self-update': selfUpdate,
  'server-memory': serverMemory,
  'service-dependencies': serviceDependencies,
  'service-events': serviceEvents,
  servicing,
  'setup-database': setupDatabase,
  'setup-runs': setupRuns,
  'sync-error': syncError,
  'temp-folders': tempFolders,
  topology,
  'update-history': updateHistory,
  volumes,
  'web-config': webConfig,
  'web-service-settings': webServiceSettings,
  'web-site': webSite,
  'wid-service': widService,
  'windows-version': windowsVersion,
  'wsus-administrators': wsusAdministrators,
  'wsus-events': wsusEvents,
  'wsus-log': wsusLog,
  'wsus-ports': wsusPorts,
  'wsus-service': wsusService,
  'wsus-setup': wsusSetup,
}

/** One fact of a practised machine, as its probe would bring it. */
export function factOfMachine(machine: MachineState, id: ProbedFactId): Result<unknown> {
  const refused = machine.refuses[id]
  if (refused) return fail(refused)
  if (machine.slow[id] === 'never') return fail({ code: 'timed-out', target: id, seconds: facts[id].seconds })
  return observers[id](machine)
}

/** All facts of a practised machine; they follow from its state alone. */
export const factsOf = (machine: MachineState): Record<ProbedFactId, Result<unknown>> =>
  Object.fromEntries(probedFactIds.map((id) => [id, factOfMachine(machine, id)])) as Record<
    ProbedFactId,
    Result<unknown>
  >
