import { appPool } from './app-pool'
import { attackSigns } from './attack-signs'
import { configManagerConnection } from './config-manager-connection'
import { configManagerSync } from './config-manager-sync'
import { consoleReach } from './console-reach'
import { consoleRequests } from './console-requests'
import { contentFolder } from './content-folder'
import { crashEvents } from './crash-events'
import { databaseConnection } from './database-connection'
import { databaseEvents } from './database-events'
import { databaseKind } from './database-kind'
import { databaseService } from './database-service'
import { endpoints } from './endpoints'
import { existingDatabase } from './existing-database'
import { failedInstallation } from './failed-installation'
import { failingComponents } from './failing-components'
import { featureInstallation } from './feature-installation'
import { firewallRules } from './firewall-rules'
import { iisServices } from './iis-services'
import { installerService } from './installer-service'
import { listedComponent } from './listed-component'
import { logonEvents } from './logon-events'
import { logonRight } from './logon-right'
import { pendingRestart } from './pending-restart'
import { plannedWork } from './planned-work'
import { poolEvents } from './pool-events'
import { poolWorkload } from './pool-workload'
import { postInstallation } from './post-installation'
import { roleFeatures } from './role-features'
import { seenWhere } from './seen-where'
import { selfUpdate } from './self-update'
import { serverMemory } from './server-memory'
import { serviceDependencies } from './service-dependencies'
import { serviceEvents } from './service-events'
import { servicing } from './servicing'
import { setupDatabase } from './setup-database'
import { setupRuns } from './setup-runs'
import { syncError } from './sync-error'
import { tempFolders } from './temp-folders'
import { topology } from './topology'
import { updateHistory } from './update-history'
import { volumes } from './volumes'
import { webConfig } from './web-config'
import { webServiceSettings } from './web-service-settings'
import { webSite } from './web-site'
import { widService } from './wid-service'
import { windowsVersion } from './windows-version'
import { wsusAdministrators } from './wsus-administrators'
import { wsusEvents } from './wsus-events'
import { wsusLog } from './wsus-log'
import { wsusPorts } from './wsus-ports'
import { wsusService } from './wsus-service'
import { wsusSetup } from './wsus-setup'
import type { Fact, LabelOf, ValueOf } from './define-fact'
import type * as v from 'valibot'

/** Every question about a machine, by its id. */
export const facts = {
  'app-pool': appPool,
  'attack-signs': attackSigns,
  'config-manager-connection': configManagerConnection,
  'config-manager-sync': configManagerSync,
  'console-reach': consoleReach,
  'console-requests': consoleRequests,
  'content-folder': contentFolder,
  'crash-events': crashEvents,
  'database-connection': databaseConnection,
  'database-events': databaseEvents,
  'database-kind': databaseKind,
  'database-service': databaseService,
  endpoints: endpoints,
  'existing-database': existingDatabase,
  'failed-installation': failedInstallation,
  'failing-components': failingComponents,
  'feature-installation': featureInstallation,
  'firewall-rules': firewallRules,
  'iis-services': iisServices,
  'installer-service': installerService,
  'listed-component': listedComponent,
  'logon-events': logonEvents,
  'logon-right': logonRight,
  'pending-restart': pendingRestart,
  'planned-work': plannedWork,
  'pool-events': poolEvents,
  'pool-workload': poolWorkload,
  'post-installation': postInstallation,
  'role-features': roleFeatures,
  'seen-where': seenWhere,
  'self-update': selfUpdate,
  'server-memory': serverMemory,
  'service-dependencies': serviceDependencies,
  'service-events': serviceEvents,
  servicing: servicing,
  'setup-database': setupDatabase,
  'setup-runs': setupRuns,
  'sync-error': syncError,
  'temp-folders': tempFolders,
  topology: topology,
  'update-history': updateHistory,
  volumes: volumes,
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
} as const

export type Facts = typeof facts
export type FactId = keyof Facts
export type FactValue<Id extends FactId> = ValueOf<Facts[Id]>
/** What evidence may name: `<fact>.<part>`. */
export type Label = { [Id in FactId]: LabelOf<Facts[Id]> }[FactId]
/** Facts that only a person can answer; all others have a probe. */
export type AskedFactId = { [Id in FactId]: Facts[Id]['reader'] extends 'person' ? Id : never }[FactId]
export type ProbedFactId = Exclude<FactId, AskedFactId>

export const factIds = Object.keys(facts) as FactId[]
export const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id)
/** A fact as the engine sees it, without the type of its value. */
export const factOf = (id: FactId): Fact<FactId, v.GenericSchema, string> => facts[id]
export const isAsked = (id: FactId): id is AskedFactId => facts[id].reader === 'person'
export const probedFactIds = factIds.filter((id): id is ProbedFactId => !isAsked(id))
