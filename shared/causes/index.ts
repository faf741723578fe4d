import type { Cause } from './define-cause'
import { aspnetImpersonationEnabled } from './aspnet-impersonation-enabled'
import { auDisabledByPolicy } from './au-disabled-by-policy'
import { clientCableFaulty } from './client-cable-faulty'
import { clientCableUnplugged } from './client-cable-unplugged'
import { clientClockSkew } from './client-clock-skew'
import { clientGoneStaleRecord } from './client-gone-stale-record'
import { clientJustJoined } from './client-just-joined'
import { clientNicDisabled } from './client-nic-disabled'
import { clientNicFaulty } from './client-nic-faulty'
import { clientNoIpOrOffsite } from './client-no-ip-or-offsite'
import { clientOnOtherServer } from './client-on-other-server'
import { clientPoweredOff } from './client-powered-off'
import { clientScanFails } from './client-scan-fails'
import { clientWifiNotAssociated } from './client-wifi-not-associated'
import { componentsNotRunning } from './components-not-running'
import { computerSilent } from './computer-silent'
import { configmgrManaged } from './configmgr-managed'
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
import { dnsOrHostsWrong } from './dns-or-hosts-wrong'
import { duplicateSusclientid } from './duplicate-susclientid'
import { eventTableFull } from './event-table-full'
import { featureSourceMissing } from './feature-source-missing'
import { healthCheckNotLocal } from './health-check-not-local'
import { iisPortConflictSetup } from './iis-port-conflict-setup'
import { installationFails } from './installation-fails'
import { maxClientsReached } from './max-clients-reached'
import { noWsusAdminPermission } from './no-wsus-admin-permission'
import { otherSyncFailure } from './other-sync-failure'
import { pendingReboot } from './pending-reboot'
import { poolIdentityFailed } from './pool-identity-failed'
import { portBlocked } from './port-blocked'
import { postinstallContentDir } from './postinstall-content-dir'
import { postinstallNotRun } from './postinstall-not-run'
import { remotePathBlocked } from './remote-path-blocked'
import { reportingOnlyBroken } from './reporting-only-broken'
import { scanSourceNotWsus } from './scan-source-not-wsus'
import { selfupdateVdirBroken } from './selfupdate-vdir-broken'
import { serverWebDown } from './server-web-down'
import { servicingNotFinished } from './servicing-not-finished'
import { setupRegistryDamaged } from './setup-registry-damaged'
import { sqlNoSysadmin } from './sql-no-sysadmin'
import { sqlUnreachableSetup } from './sql-unreachable-setup'
import { sslMismatchConsole } from './ssl-mismatch-console'
import { staleHealthState } from './stale-health-state'
import { switchPortDisabled } from './switch-port-disabled'
import { targetGroupMismatch } from './target-group-mismatch'
import { tempOrLogAcl } from './temp-or-log-acl'
import { updateMsiFailure } from './update-msi-failure'
import { w3svcOrWasStopped } from './w3svc-or-was-stopped'
import { webconfigBroken } from './webconfig-broken'
import { webserviceRedAuthSsl } from './webservice-red-auth-ssl'
import { widLogonRight } from './wid-logon-right'
import { widSqlMix } from './wid-sql-mix'
import { winhttpProxyWrong } from './winhttp-proxy-wrong'
import { wsusPolicyMissing } from './wsus-policy-missing'
import { wsusSiteStopped } from './wsus-site-stopped'
import { wsusUrlWrong } from './wsus-url-wrong'
import { wsuspoolMemoryLimit } from './wsuspool-memory-limit'
import { wsuspoolQueueFull } from './wsuspool-queue-full'
import { wsuspoolStartupTimeout } from './wsuspool-startup-timeout'
import { wsuspoolStoppedManually } from './wsuspool-stopped-manually'
import { wsuspoolStoppedRapidfail } from './wsuspool-stopped-rapidfail'
import { wsusserviceCrashLoop } from './wsusservice-crash-loop'
import { wsusserviceDisabled } from './wsusservice-disabled'
import { wsusserviceStopped } from './wsusservice-stopped'
import { wuServiceDisabled } from './wu-service-disabled'
import { wuStoreCorrupt } from './wu-store-corrupt'

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
  clientPoweredOff,
  clientGoneStaleRecord,
  clientCableUnplugged,
  clientCableFaulty,
  switchPortDisabled,
  clientNicDisabled,
  clientNicFaulty,
  clientWifiNotAssociated,
  clientNoIpOrOffsite,
  wsusPolicyMissing,
  wsusUrlWrong,
  auDisabledByPolicy,
  wuServiceDisabled,
  serverWebDown,
  dnsOrHostsWrong,
  portBlocked,
  winhttpProxyWrong,
  clientScanFails,
  reportingOnlyBroken,
  eventTableFull,
  scanSourceNotWsus,
  wuStoreCorrupt,
  clientClockSkew,
  clientJustJoined,
  clientOnOtherServer,
  configmgrManaged,
  maxClientsReached,
  targetGroupMismatch,
  duplicateSusclientid,
  computerSilent,
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
