import { affectedComputers } from './affected-computers'
import { agentResult } from './agent-result'
import { allComputers } from './all-computers'
import { appPool } from './app-pool'
import { attackSigns } from './attack-signs'
import { cableSeated } from './cable-seated'
import { computerAnswers } from './computer-answers'
import { computerClock } from './computer-clock'
import { computerDoubles } from './computer-doubles'
import { computerIdentity } from './computer-identity'
import { computerPower } from './computer-power'
import { computerRequests } from './computer-requests'
import { configManagerClient } from './config-manager-client'
import { configManagerConnection } from './config-manager-connection'
import { configManagerSync } from './config-manager-sync'
import { connectionKind } from './connection-kind'
import { consoleReach } from './console-reach'
import { consoleRequests } from './console-requests'
import { contactState } from './contact-state'
import { contentFolder } from './content-folder'
import { crashEvents } from './crash-events'
import { databaseConnection } from './database-connection'
import { databaseEvents } from './database-events'
import { databaseKind } from './database-kind'
import { databaseService } from './database-service'
import { directoryAccount } from './directory-account'
import { endpoints } from './endpoints'
import { eventTable } from './event-table'
import { existingDatabase } from './existing-database'
import { failedInstallation } from './failed-installation'
import { failingComponents } from './failing-components'
import { featureInstallation } from './feature-installation'
import { firewallRules } from './firewall-rules'
import { iisServices } from './iis-services'
import { installerService } from './installer-service'
import { knownComputer } from './known-computer'
import { knownGoodCable } from './known-good-cable'
import { linkLight } from './link-light'
import { listedComponent } from './listed-component'
import { logonEvents } from './logon-events'
import { logonRight } from './logon-right'
import { networkAdapters } from './network-adapters'
import { networkAddress } from './network-address'
import { otherComputer } from './other-computer'
import { otherPort } from './other-port'
import { pendingRestart } from './pending-restart'
import { plannedWork } from './planned-work'
import { poolEvents } from './pool-events'
import { poolWorkload } from './pool-workload'
import { postInstallation } from './post-installation'
import { powerHistory } from './power-history'
import { registrationLimit } from './registration-limit'
import { roleFeatures } from './role-features'
import { scanSource } from './scan-source'
import { seenWhere } from './seen-where'
import { selfUpdate } from './self-update'
import { serverAddresses } from './server-addresses'
import { serverMemory } from './server-memory'
import { serviceDependencies } from './service-dependencies'
import { serviceEvents } from './service-events'
import { servicing } from './servicing'
import { setupDatabase } from './setup-database'
import { setupRuns } from './setup-runs'
import { syncError } from './sync-error'
import { systemProxy } from './system-proxy'
import { targeting } from './targeting'
import { tempFolders } from './temp-folders'
import { topology } from './topology'
import { updateHistory } from './update-history'
import { updateIdentity } from './update-identity'
import { updatePolicy } from './update-policy'
import { updateServices } from './update-services'
import { updateStore } from './update-store'
import { volumes } from './volumes'
import { webConfig } from './web-config'
import { webServiceSettings } from './web-service-settings'
import { webSite } from './web-site'
import { widService } from './wid-service'
import { windowsVersion } from './windows-version'
import { wsusAdministrators } from './wsus-administrators'
import { wsusConnection } from './wsus-connection'
import { wsusEvents } from './wsus-events'
import { wsusLog } from './wsus-log'
import { wsusName } from './wsus-name'
import { wsusPorts } from './wsus-ports'
import { wsusService } from './wsus-service'
import { wsusSetup } from './wsus-setup'
import type { Fact, LabelOf, ValueOf } from './define-fact'
import type * as v from 'valibot'

/** Every question about a machine, by its id. */
export const facts = {
  'affected-computers': affectedComputers,
  'agent-result': agentResult,
  'all-computers': allComputers,
  'app-pool': appPool,
  'attack-signs': attackSigns,
  'cable-seated': cableSeated,
  'computer-answers': computerAnswers,
  'computer-clock': computerClock,
  'computer-doubles': computerDoubles,
  'computer-identity': computerIdentity,
  'computer-power': computerPower,
  'computer-requests': computerRequests,
  'config-manager-client': configManagerClient,
  'config-manager-connection': configManagerConnection,
  'config-manager-sync': configManagerSync,
  'connection-kind': connectionKind,
  'console-reach': consoleReach,
  'console-requests': consoleRequests,
  'contact-state': contactState,
  'content-folder': contentFolder,
  'crash-events': crashEvents,
  'database-connection': databaseConnection,
  'database-events': databaseEvents,
  'database-kind': databaseKind,
  'database-service': databaseService,
  'directory-account': directoryAccount,
  endpoints: endpoints,
  'event-table': eventTable,
  'existing-database': existingDatabase,
  'failed-installation': failedInstallation,
  'failing-components': failingComponents,
  'feature-installation': featureInstallation,
  'firewall-rules': firewallRules,
  'iis-services': iisServices,
  'installer-service': installerService,
  'known-computer': knownComputer,
  'known-good-cable': knownGoodCable,
  'link-light': linkLight,
  'listed-component': listedComponent,
  'logon-events': logonEvents,
  'logon-right': logonRight,
  'network-adapters': networkAdapters,
  'network-address': networkAddress,
  'other-computer': otherComputer,
  'other-port': otherPort,
  'pending-restart': pendingRestart,
  'planned-work': plannedWork,
  'pool-events': poolEvents,
  'pool-workload': poolWorkload,
  'post-installation': postInstallation,
  'power-history': powerHistory,
  'registration-limit': registrationLimit,
  'role-features': roleFeatures,
  'scan-source': scanSource,
  'seen-where': seenWhere,
  'self-update': selfUpdate,
  'server-addresses': serverAddresses,
  'server-memory': serverMemory,
  'service-dependencies': serviceDependencies,
  'service-events': serviceEvents,
  servicing: servicing,
  'setup-database': setupDatabase,
  'setup-runs': setupRuns,
  'sync-error': syncError,
  'system-proxy': systemProxy,
  targeting: targeting,
  'temp-folders': tempFolders,
  topology: topology,
  'update-history': updateHistory,
  'update-identity': updateIdentity,
  'update-policy': updatePolicy,
  'update-services': updateServices,
  'update-store': updateStore,
  volumes: volumes,
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
