import type { Cause } from './define-cause'
import { componentsNotRunning } from './components-not-running'
import { dbServiceLogonFailed } from './db-service-logon-failed'
import { dbServiceStopped } from './db-service-stopped'
import { dbUnreachable } from './db-unreachable'
import { dbWontStartOrOpen } from './db-wont-start-or-open'
import { dependencyDisabled } from './dependency-disabled'
import { healthCheckNotLocal } from './health-check-not-local'
import { selfupdateVdirBroken } from './selfupdate-vdir-broken'
import { setupRegistryDamaged } from './setup-registry-damaged'
import { staleHealthState } from './stale-health-state'
import { w3svcOrWasStopped } from './w3svc-or-was-stopped'
import { webserviceRedAuthSsl } from './webservice-red-auth-ssl'
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
  wsusserviceStopped,
  wsusserviceDisabled,
  dependencyDisabled,
  wsusserviceCrashLoop,
  setupRegistryDamaged,
  healthCheckNotLocal,
  selfupdateVdirBroken,
  staleHealthState,
  componentsNotRunning,
] as const

export type CauseId = (typeof all)[number]['id']
/** The causes as the engine sees them, in the order of the file above. */
export const causes = all as unknown as readonly Cause<CauseId>[]
const byId = new Map<string, Cause<CauseId>>(causes.map((cause) => [cause.id, cause]))
export const causeOf = (id: string): Cause<CauseId> | undefined => byId.get(id)
