import type { Cause } from './define-cause'
import { aspnetImpersonationEnabled } from './aspnet-impersonation-enabled'
import { componentsNotRunning } from './components-not-running'
import { configmgrWrongPortOrName } from './configmgr-wrong-port-or-name'
import { consoleCacheCorrupt } from './console-cache-corrupt'
import { consoleCannotConnect } from './console-cannot-connect'
import { dbLeftover } from './db-leftover'
import { dbServiceLogonFailed } from './db-service-logon-failed'
import { dbServiceStopped } from './db-service-stopped'
import { dbSingleUser } from './db-single-user'
import { dbUnreachable } from './db-unreachable'
import { dbWontStartOrOpen } from './db-wont-start-or-open'
import { dependencyDisabled } from './dependency-disabled'
import { featureSourceMissing } from './feature-source-missing'
import { healthCheckNotLocal } from './health-check-not-local'
import { iisPortConflictSetup } from './iis-port-conflict-setup'
import { installationFails } from './installation-fails'
import { noWsusAdminPermission } from './no-wsus-admin-permission'
import { otherSyncFailure } from './other-sync-failure'
import { pendingReboot } from './pending-reboot'
import { poolIdentityFailed } from './pool-identity-failed'
import { postinstallContentDir } from './postinstall-content-dir'
import { postinstallNotRun } from './postinstall-not-run'
import { remotePathBlocked } from './remote-path-blocked'
import { selfupdateVdirBroken } from './selfupdate-vdir-broken'
import { servicingNotFinished } from './servicing-not-finished'
import { setupRegistryDamaged } from './setup-registry-damaged'
import { sqlNoSysadmin } from './sql-no-sysadmin'
import { sqlUnreachableSetup } from './sql-unreachable-setup'
import { sslMismatchConsole } from './ssl-mismatch-console'
import { staleHealthState } from './stale-health-state'
import { tempOrLogAcl } from './temp-or-log-acl'
import { updateMsiFailure } from './update-msi-failure'
import { w3svcOrWasStopped } from './w3svc-or-was-stopped'
import { webconfigBroken } from './webconfig-broken'
import { webserviceRedAuthSsl } from './webservice-red-auth-ssl'
import { widLogonRight } from './wid-logon-right'
import { widSqlMix } from './wid-sql-mix'
import { wsusSiteStopped } from './wsus-site-stopped'
import { wsuspoolMemoryLimit } from './wsuspool-memory-limit'
import { wsuspoolQueueFull } from './wsuspool-queue-full'
import { wsuspoolStartupTimeout } from './wsuspool-startup-timeout'
import { wsuspoolStoppedManually } from './wsuspool-stopped-manually'
import { wsuspoolStoppedRapidfail } from './wsuspool-stopped-rapidfail'
import { wsusserviceCrashLoop } from './wsusservice-crash-loop'
import { wsusserviceDisabled } from './wsusservice-disabled'
import { wsusserviceStopped } from './wsusservice-stopped'

/** Every cause that the program can recognise. */
const all = [
  dbServiceStopped,
  dbServiceLogonFailed,
  dbWontStartOrOpen,
  dbUnreachable,
  w3svcOrWasStopped,
  wsusSiteStopped,
  wsuspoolStoppedRapidfail,
  wsuspoolStoppedManually,
  wsuspoolMemoryLimit,
  wsuspoolStartupTimeout,
  wsuspoolQueueFull,
  webserviceRedAuthSsl,
  poolIdentityFailed,
  webconfigBroken,
  aspnetImpersonationEnabled,
  wsusserviceStopped,
  wsusserviceDisabled,
  dependencyDisabled,
  wsusserviceCrashLoop,
  setupRegistryDamaged,
  servicingNotFinished,
  healthCheckNotLocal,
  selfupdateVdirBroken,
  staleHealthState,
  componentsNotRunning,
  sslMismatchConsole,
  noWsusAdminPermission,
  configmgrWrongPortOrName,
  remotePathBlocked,
  consoleCacheCorrupt,
  otherSyncFailure,
  consoleCannotConnect,
  pendingReboot,
  featureSourceMissing,
  widLogonRight,
  sqlNoSysadmin,
  sqlUnreachableSetup,
  widSqlMix,
  dbLeftover,
  dbSingleUser,
  postinstallContentDir,
  tempOrLogAcl,
  iisPortConflictSetup,
  postinstallNotRun,
  updateMsiFailure,
  installationFails,
] as const

export type CauseId = (typeof all)[number]['id']
/** The causes as the engine sees them, in the order of the file above. */
export const causes = all as unknown as readonly Cause<CauseId>[]
const byId = new Map<string, Cause<CauseId>>(causes.map((cause) => [cause.id, cause]))
export const causeOf = (id: string): Cause<CauseId> | undefined => byId.get(id)
