import * as v from 'valibot'
import { word, type Shown } from '#shared/kernel/shown'

/** The states of a Windows service, as `Win32_Service.State` names them (probes.md, svc.<key>); English in every language. */
export const serviceStates = ['running', 'stopped', 'starting', 'stopping', 'paused'] as const
export const startModes = ['automatic', 'automatic-delayed', 'manual', 'disabled', 'boot', 'system'] as const

/** One service, found by its key name, because display names are translated. */
export const service = v.object({
  name: v.string(),
  state: v.picklist(serviceStates),
  startMode: v.picklist(startModes),
  /** The account it logs on with, as Windows names it. */
  account: v.string(),
  /** Win32 exit code of the last stop; 1077 = not started since boot, which is no fault. */
  exitCode: v.number(),
})
export type Service = v.InferOutput<typeof service>

export const serviceParts = ['state', 'start-type', 'account', 'exit-code'] as const

/** State and start type, the two things everybody asks first. */
export function tellService(one: Service | null): readonly (readonly ['state' | 'start-type', Shown])[] {
  if (!one) return [['state', word('not-there')]]
  return [
    ['state', word(one.state)],
    ['start-type', word(one.startMode)],
  ]
}
