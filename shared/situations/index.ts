import type { Situation } from './define-situation'
import { adapterDisabled } from './adapter-disabled'
import { adapterFaulty } from './adapter-faulty'
import { allSilentPoolStopped } from './all-silent-pool-stopped'
import { allSilentPortBlocked } from './all-silent-port-blocked'
import { attackSuspected } from './attack-suspected'
import { automaticUpdatesOff } from './automatic-updates-off'
import { cableOutAndNoPolicy } from './cable-out-and-no-policy'
import { clients503Queue } from './clients-503-queue'
import { clonesShareAnId } from './clones-share-an-id'
import { computerAsleep } from './computer-asleep'
import { computerCableBroken } from './computer-cable-broken'
import { computerCableOut } from './computer-cable-out'
import { computerCableWeak } from './computer-cable-weak'
import { computerClockWrong } from './computer-clock-wrong'
import { computerHealthy } from './computer-healthy'
import { computerInOtherGroup } from './computer-in-other-group'
import { computerJustJoined } from './computer-just-joined'
import { computerLimitReached } from './computer-limit-reached'
import { computerOfConfigManager } from './computer-of-config-manager'
import { computerSwitchedOff } from './computer-switched-off'
import { computerWithoutAddress } from './computer-without-address'
import { configManagerWidStopped } from './config-manager-wid-stopped'
import { connectionHealthy } from './connection-healthy'
import { consoleComesAndGoes } from './console-comes-and-goes'
import { consolePoolStoppedByHand } from './console-pool-stopped-by-hand'
import { consoleSettingsDamaged } from './console-settings-damaged'
import { consoleSiteStopped } from './console-site-stopped'
import { consoleSusdbSingleUser } from './console-susdb-single-user'
import { consoleWithoutSsl } from './console-without-ssl'
import { databaseDiskFull } from './database-disk-full'
import { databaseSuspect } from './database-suspect'
import { dependencyDisabled } from './dependency-disabled'
import { disconnectedStaleList } from './disconnected-stale-list'
import { dnsRecordOld } from './dns-record-old'
import { healthy2019 } from './healthy-2019'
import { hostsLineLeft } from './hosts-line-left'
import { iisDisabled } from './iis-disabled'
import { iisHangs } from './iis-hangs'
import { iisStopped } from './iis-stopped'
import { impersonationOn } from './impersonation-on'
import { laptopNotJoined } from './laptop-not-joined'
import { laptopOutside } from './laptop-outside'
import { notElevated } from './not-elevated'
import { pathBlocked } from './path-blocked'
import { plannedWork } from './planned-work'
import { policyNamesOldServer } from './policy-names-old-server'
import { policyNotArrived } from './policy-not-arrived'
import { policyWrongPort } from './policy-wrong-port'
import { poolAccountRefused } from './pool-account-refused'
import { poolQueueFull } from './pool-queue-full'
import { poolSlowStart } from './pool-slow-start'
import { poolStoppedByHand } from './pool-stopped-by-hand'
import { poolStoppedRapidfail } from './pool-stopped-rapidfail'
import { portBlockedUnpatched } from './port-blocked-unpatched'
import { portStillBlocked } from './port-still-blocked'
import { postinstallFolderLocked } from './postinstall-folder-locked'
import { postinstallFolderMissing } from './postinstall-folder-missing'
import { postinstallFolderRefs } from './postinstall-folder-refs'
import { postinstallFolderTooDeep } from './postinstall-folder-too-deep'
import { postinstallNeverRun } from './postinstall-never-run'
import { postinstallOldDatabase } from './postinstall-old-database'
import { postinstallPortTaken } from './postinstall-port-taken'
import { postinstallSingleUser } from './postinstall-single-user'
import { postinstallSqlNotFound } from './postinstall-sql-not-found'
import { postinstallSqlOnController } from './postinstall-sql-on-controller'
import { probeNeverAnswers } from './probe-never-answers'
import { proxyWithoutException } from './proxy-without-exception'
import { replicaPoolStopped } from './replica-pool-stopped'
import { reportStuck } from './report-stuck'
import { reportTableFull } from './report-table-full'
import { reportingLocked } from './reporting-locked'
import { reportingPageLocked } from './reporting-page-locked'
import { reportsToBranchServer } from './reports-to-branch-server'
import { restartAndNoSysadmin } from './restart-and-no-sysadmin'
import { roleBothDatabases } from './role-both-databases'
import { roleLogonRight } from './role-logon-right'
import { rolePendingRestart } from './role-pending-restart'
import { roleSourceMissing } from './role-source-missing'
import { rowOfARenamedComputer } from './row-of-a-renamed-computer'
import { rowOfARetiredComputer } from './row-of-a-retired-computer'
import { scanAsksMicrosoft } from './scan-asks-microsoft'
import { securityLogDenied } from './security-log-denied'
import { selfTestNotLocal } from './self-test-not-local'
import { selfUpdateMissing } from './self-update-missing'
import { servicingPending } from './servicing-pending'
import { setupColleagueNoSysadmin } from './setup-colleague-no-sysadmin'
import { setupNoSysadmin } from './setup-no-sysadmin'
import { setupNotRepeated } from './setup-not-repeated'
import { setupRegistryDamaged } from './setup-registry-damaged'
import { setupWentWell } from './setup-went-well'
import { siteServerElsewhere } from './site-server-elsewhere'
import { sqlExpressStopped } from './sql-express-stopped'
import { sqlLoginMissing } from './sql-login-missing'
import { sqlRemoteUnreachable } from './sql-remote-unreachable'
import { staleHealthList } from './stale-health-list'
import { susdbSingleUser } from './susdb-single-user'
import { sync503MemoryLimit } from './sync-503-memory-limit'
import { syncNoPermission } from './sync-no-permission'
import { syncOther6703 } from './sync-other-6703'
import { syncRemoteSqlGone } from './sync-remote-sql-gone'
import { syncWrongPort } from './sync-wrong-port'
import { tempFoldersLocked } from './temp-folders-locked'
import { updateDefenderFails } from './update-defender-fails'
import { updateFailsAndRestart } from './update-fails-and-restart'
import { updateRecoveryPartition } from './update-recovery-partition'
import { updateServicesDisabled } from './update-services-disabled'
import { updateStoreDamaged } from './update-store-damaged'
import { wallPortClosed } from './wall-port-closed'
import { webConfigDamaged } from './web-config-damaged'
import { webConfigTwice } from './web-config-twice'
import { widHangs } from './wid-hangs'
import { widLogonFailed } from './wid-logon-failed'
import { widStopped } from './wid-stopped'
import { widStoppedAndSelfUpdateMissing } from './wid-stopped-and-self-update-missing'
import { widStoppedKorean } from './wid-stopped-korean'
import { workgroupWithoutPolicy } from './workgroup-without-policy'
import { wsusPortTaken } from './wsus-port-taken'
import { wsusServiceCrashLoop } from './wsus-service-crash-loop'
import { wsusServiceDisabled } from './wsus-service-disabled'
import { wsusServiceStopped } from './wsus-service-stopped'
import { wsusSiteStopped } from './wsus-site-stopped'

/** Every machine that can be practised on. */
const all = [
  healthy2019,
  widStopped,
  widStoppedKorean,
  sqlExpressStopped,
  sqlRemoteUnreachable,
  sqlLoginMissing,
  widLogonFailed,
  databaseDiskFull,
  databaseSuspect,
  susdbSingleUser,
  wsusServiceStopped,
  wsusServiceDisabled,
  iisStopped,
  iisDisabled,
  wsusSiteStopped,
  wsusPortTaken,
  poolStoppedRapidfail,
  poolStoppedByHand,
  poolQueueFull,
  poolSlowStart,
  selfUpdateMissing,
  reportingLocked,
  staleHealthList,
  selfTestNotLocal,
  dependencyDisabled,
  wsusServiceCrashLoop,
  setupRegistryDamaged,
  widStoppedAndSelfUpdateMissing,
  securityLogDenied,
  probeNeverAnswers,
  plannedWork,
  attackSuspected,
  configManagerWidStopped,
  replicaPoolStopped,
  disconnectedStaleList,
  notElevated,
  widHangs,
  iisHangs,
  sync503MemoryLimit,
  consolePoolStoppedByHand,
  consoleComesAndGoes,
  clients503Queue,
  consoleSiteStopped,
  syncRemoteSqlGone,
  consoleSusdbSingleUser,
  poolAccountRefused,
  webConfigTwice,
  webConfigDamaged,
  impersonationOn,
  servicingPending,
  consoleWithoutSsl,
  syncNoPermission,
  syncWrongPort,
  portStillBlocked,
  portBlockedUnpatched,
  consoleSettingsDamaged,
  syncOther6703,
  siteServerElsewhere,
  connectionHealthy,
  computerHealthy,
  computerSwitchedOff,
  computerAsleep,
  computerCableOut,
  computerCableBroken,
  computerCableWeak,
  wallPortClosed,
  adapterDisabled,
  adapterFaulty,
  laptopNotJoined,
  computerWithoutAddress,
  laptopOutside,
  policyNotArrived,
  workgroupWithoutPolicy,
  policyNamesOldServer,
  policyWrongPort,
  automaticUpdatesOff,
  updateServicesDisabled,
  hostsLineLeft,
  dnsRecordOld,
  pathBlocked,
  allSilentPortBlocked,
  allSilentPoolStopped,
  proxyWithoutException,
  reportStuck,
  reportingPageLocked,
  reportTableFull,
  scanAsksMicrosoft,
  updateStoreDamaged,
  computerClockWrong,
  computerJustJoined,
  reportsToBranchServer,
  computerOfConfigManager,
  computerLimitReached,
  computerInOtherGroup,
  clonesShareAnId,
  rowOfARetiredComputer,
  rowOfARenamedComputer,
  cableOutAndNoPolicy,
  setupNoSysadmin,
  setupColleagueNoSysadmin,
  postinstallNeverRun,
  postinstallFolderMissing,
  postinstallFolderLocked,
  postinstallFolderRefs,
  postinstallFolderTooDeep,
  roleLogonRight,
  postinstallSqlNotFound,
  postinstallSqlOnController,
  postinstallOldDatabase,
  postinstallSingleUser,
  rolePendingRestart,
  postinstallPortTaken,
  roleBothDatabases,
  tempFoldersLocked,
  roleSourceMissing,
  updateDefenderFails,
  updateRecoveryPartition,
  updateFailsAndRestart,
  restartAndNoSysadmin,
  setupNotRepeated,
  setupWentWell,
] as const

export type SituationId = (typeof all)[number]['id']
export const situations: readonly Situation<SituationId>[] = all
export const situationOf = (id: string): Situation<SituationId> | undefined =>
  situations.find((situation) => situation.id === id)
