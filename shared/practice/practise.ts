import type { PlannedStep } from '#shared/fixes/step'
import type { StepKind } from '#shared/fixes/step-kinds'
import type { Result } from '#shared/kernel/result'
import type { MachineState } from './state'
import { byHand } from './steps/by-hand'
import {
  bypassProxy,
  commentHosts,
  detect,
  enableAdapter,
  moveComputer,
  refreshPolicy,
  renameStore,
  resyncClock,
  setLocalPolicy,
  setUpdateService,
} from './steps/computer'
import {
  addMember,
  disableRule,
  enableRule,
  removeDuplicate,
  restoreFile,
  setIdentity,
  stopImpersonation,
} from './steps/connection'
import { checkHealth, setMultiUser } from './steps/data'
import { createFolder, grantOnFolder, grantSysadmin, postInstall, revokeSysadmin } from './steps/installation'
import type { Practice } from './steps/practice'
import { restartIis, restartService, setStartup, startService } from './steps/services'
import { addBinding, recyclePool, restoreSelfUpdate, setAccess, setPool, startPool, startSite } from './steps/web'

/** How every kind of change works on a practised machine. A kind without a line does not compile. */
const practices: { [K in StepKind]: Practice<K> } = {
  'service.start': startService,
  'service.restart': restartService,
  'service.set-startup': setStartup,
  'app-pool.start': startPool,
  'app-pool.recycle': recyclePool,
  'app-pool.set': setPool,
  'app-pool.set-identity': setIdentity,
  'site.start': startSite,
  'site.add-binding': addBinding,
  'site.stop-impersonation': stopImpersonation,
  'web-config.remove-duplicate': removeDuplicate,
  'web-config.restore': restoreFile,
  'group.add-member': addMember,
  'firewall.disable-rule': disableRule,
  'firewall.enable-rule': enableRule,
  'iis.restart': restartIis,
  'web-service.set-access': setAccess,
  'self-update.restore': restoreSelfUpdate,
  'database.set-multi-user': setMultiUser,
  'wsus.check-health': checkHealth,
  'adapter.enable': enableAdapter,
  'update-service.set-startup': setUpdateService,
  'policy.refresh': refreshPolicy,
  'policy.set-local': setLocalPolicy,
  'hosts.comment-out': commentHosts,
  'system-proxy.bypass': bypassProxy,
  'clock.resync': resyncClock,
  'update-store.rename': renameStore,
  'updates.detect': detect,
  'group.move-computer': moveComputer,
  'sql.grant-sysadmin': grantSysadmin,
  'sql.revoke-sysadmin': revokeSysadmin,
  'setup.post-install': postInstall,
  'folder.create': createFolder,
  'folder.grant': grantOnFolder,
  'by-hand': byHand,
}

const practiceOf = ({ kind }: PlannedStep) => practices[kind] as unknown as Practice<StepKind>
type Input = Parameters<Practice<StepKind>['observe']>[1]
const inputOf = ({ input }: PlannedStep) => input as unknown as Input

/** The value that a step touches, as it is now. */
export const observeStep = (machine: MachineState, step: PlannedStep): Result<unknown> =>
  practiceOf(step).observe(machine, inputOf(step))

/** The machine after a step, or why Windows refuses it. */
export const practiseStep = (machine: MachineState, step: PlannedStep, at: string): Result<MachineState> =>
  practiceOf(step).practise(machine, inputOf(step), at)

/** Whether a value is what a step was to achieve. */
export const isStepDone = (step: PlannedStep, value: unknown): boolean => practiceOf(step).isDone(value, inputOf(step))

/** The machine with one value put back. */
export const restoreStep = (
  machine: MachineState,
  step: PlannedStep,
  before: unknown,
  at: string,
): Result<MachineState> => practiceOf(step).restore(machine, inputOf(step), before, at)
