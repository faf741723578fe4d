import type { Fix } from './define-fix'
import { addAnyAddressBinding } from './add-any-address-binding'
import { allowConfigManager } from './allow-config-manager'
import { askDbaForSysadmin } from './ask-dba-for-sysadmin'
import { bypassSystemProxy } from './bypass-system-proxy'
import { commentHostsLine } from './comment-hosts-line'
import { connectVpn } from './connect-vpn'
import { correctConfigManagerPorts } from './correct-config-manager-ports'
import { correctSqlConnection } from './correct-sql-connection'
import { createContentFolder } from './create-content-folder'
import { detectUpdates } from './detect-updates'
import { enableAdapter } from './enable-adapter'
import { enableDependencies } from './enable-dependencies'
import { enableUpdateServices } from './enable-update-services'
import { enableWsusService } from './enable-wsus-service'
import { endSingleUser } from './end-single-user'
import { freeDatabaseDisk } from './free-database-disk'
import { freeWsusPort } from './free-wsus-port'
import { giveLogonRight } from './give-logon-right'
import { grantContentFolder } from './grant-content-folder'
import { grantSysadminForSetup } from './grant-sysadmin-for-setup'
import { grantTempFolders } from './grant-temp-folders'
import { installRoleFromSource } from './install-role-from-source'
import { joinWirelessNetwork } from './join-wireless-network'
import { lengthenPoolQueue } from './lengthen-pool-queue'
import { moveToGroup } from './move-to-group'
import { openWsusPort } from './open-wsus-port'
import { plugInCable } from './plug-in-cable'
import { raisePoolMemory } from './raise-pool-memory'
import { reconnectConsole } from './reconnect-console'
import { refreshHealthList } from './refresh-health-list'
import { refreshPolicy } from './refresh-policy'
import { relaxPoolStart } from './relax-pool-start'
import { renameConsoleCache } from './rename-console-cache'
import { renameUpdateStore } from './rename-update-store'
import { renewAddress } from './renew-address'
import { repairWebConfig } from './repair-web-config'
import { replaceCable } from './replace-cable'
import { reportAgain } from './report-again'
import { resetPoolIdentity } from './reset-pool-identity'
import { restartDatabaseService } from './restart-database-service'
import { restartIis } from './restart-iis'
import { restartServer } from './restart-server'
import { restoreSelfUpdate } from './restore-self-update'
import { restoreWebServiceAccess } from './restore-web-service-access'
import { retryUpdate } from './retry-update'
import { runPostInstallation } from './run-post-installation'
import { runSetupAgain } from './run-setup-again'
import { setLocalPolicy } from './set-local-policy'
import { startAppPool } from './start-app-pool'
import { startDatabaseService } from './start-database-service'
import { startIisServices } from './start-iis-services'
import { startWebSite } from './start-web-site'
import { startWsusService } from './start-wsus-service'
import { stopImpersonation } from './stop-impersonation'
import { switchComputerOn } from './switch-computer-on'
import { synchroniseClock } from './synchronise-clock'
import { useAnotherPort } from './use-another-port'
import { wakeComputer } from './wake-computer'

/** Every remedy that the program knows. */
const all = [
  startDatabaseService,
  restartDatabaseService,
  enableDependencies,
  startIisServices,
  restartIis,
  startWsusService,
  enableWsusService,
  startWebSite,
  startAppPool,
  raisePoolMemory,
  relaxPoolStart,
  lengthenPoolQueue,
  restoreSelfUpdate,
  restoreWebServiceAccess,
  refreshHealthList,
  addAnyAddressBinding,
  freeDatabaseDisk,
  endSingleUser,
  resetPoolIdentity,
  repairWebConfig,
  stopImpersonation,
  allowConfigManager,
  openWsusPort,
  renameConsoleCache,
  reconnectConsole,
  correctConfigManagerPorts,
  switchComputerOn,
  wakeComputer,
  plugInCable,
  replaceCable,
  useAnotherPort,
  enableAdapter,
  joinWirelessNetwork,
  renewAddress,
  connectVpn,
  refreshPolicy,
  setLocalPolicy,
  enableUpdateServices,
  commentHostsLine,
  bypassSystemProxy,
  synchroniseClock,
  renameUpdateStore,
  detectUpdates,
  reportAgain,
  moveToGroup,
  runPostInstallation,
  runSetupAgain,
  grantSysadminForSetup,
  askDbaForSysadmin,
  createContentFolder,
  grantContentFolder,
  grantTempFolders,
  restartServer,
  freeWsusPort,
  giveLogonRight,
  installRoleFromSource,
  correctSqlConnection,
  retryUpdate,
] as const

export type FixId = (typeof all)[number]['id']
/** The fixes as the engine sees them. */
export const fixes = all as unknown as readonly Fix<FixId>[]
export const fixOf = (id: string): Fix<FixId> | undefined => fixes.find((fix) => fix.id === id)
