import type { computerStepKinds } from '#shared/fixes/computer-step-kinds'
import { step, type PlannedStep } from '#shared/fixes/step'
import { withComputer, withPolicy, withRecord, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { WRONG_ADDRESS } from '#shared/practice/healthy-computer'
import type { MachineState } from '#shared/practice/state'
import { NOW } from './rehearse'

const machine = healthy()(NOW)
const { services } = machine.computer

/** Every kind of change at a computer, on one that has need of it. */
export const computerExamples: Record<keyof typeof computerStepKinds, [MachineState, PlannedStep]> = {
  'adapter.enable': [
    withWired(machine, { enabled: false, errorCode: 22 }),
    step('adapter.enable', { adapter: 'Ethernet' }),
  ],
  'update-service.set-startup': [
    withComputer(machine, { services: { ...services, BITS: { ...services.BITS, startMode: 'disabled' } } }),
    step('update-service.set-startup', { service: 'BITS', startup: 'manual' }),
  ],
  'policy.refresh': [
    withPolicy(machine, { server: null, useServer: false }),
    step('policy.refresh', { address: 'http://SRV-DEMO:8530' }),
  ],
  'policy.set-local': [
    withPolicy(machine, { server: null }),
    step('policy.set-local', { setting: 'WUServer', value: 'http://SRV-DEMO:8530' }),
  ],
  'hosts.comment-out': [
    withComputer(machine, { hostsLine: WRONG_ADDRESS }),
    step('hosts.comment-out', { name: 'SRV-DEMO' }),
  ],
  'system-proxy.bypass': [
    withComputer(machine, { proxy: { proxy: 'proxy.demo.example:8080', bypass: ['*.partner.example'] } }),
    step('system-proxy.bypass', {
      host: 'SRV-DEMO',
      proxy: 'proxy.demo.example:8080',
      bypass: '*.partner.example;SRV-DEMO',
    }),
  ],
  'clock.resync': [withComputer(machine, { clockOffsetSeconds: -900 }), step('clock.resync', {})],
  'update-store.rename': [
    withComputer(machine, { storeDamaged: true }),
    step('update-store.rename', { folder: 'SoftwareDistribution.old' }),
  ],
  'updates.detect': [machine, step('updates.detect', {})],
  'group.move-computer': [
    withRecord(machine, { groups: ['Unassigned Computers'] }),
    step('group.move-computer', { computer: 'PC-DEMO', group: 'Pilot' }),
  ],
}

/** Kinds that leave nothing behind which could be put back. */
export const computerLasting: readonly string[] = ['policy.refresh', 'clock.resync', 'updates.detect']
