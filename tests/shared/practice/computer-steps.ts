import fc from 'fast-check'
import { policyValues, updateServiceNames } from '#shared/fixes/computer-step-kinds'
import { guides } from '#shared/fixes/guides'
import { step, type PlannedStep } from '#shared/fixes/step'

/** Any change at a computer that a plan could hold, and some that none would. */
export const anyComputerStep: readonly fc.Arbitrary<PlannedStep>[] = [
  fc
    .constantFrom('Ethernet', '이더넷', 'Wi-Fi', 'no-such-adapter')
    .map((adapter) => step('adapter.enable', { adapter })),
  fc
    .tuple(fc.constantFrom(...updateServiceNames), fc.constantFrom('automatic' as const, 'manual' as const))
    .map(([service, startup]) => step('update-service.set-startup', { service, startup })),
  fc.constant(step('policy.refresh', { address: 'http://SRV-DEMO:8530' })),
  fc
    .tuple(fc.constantFrom(...policyValues), fc.constantFrom('http://SRV-DEMO:8530', 'https://SRV-ALT:8531'))
    .map(([setting, address]) => step('policy.set-local', { setting, value: setting === 'UseWUServer' ? 1 : address })),
  fc.constant(step('hosts.comment-out', { name: 'SRV-DEMO' })),
  fc.constant(
    step('system-proxy.bypass', { host: 'SRV-DEMO', proxy: 'proxy:8080', bypass: '*.partner.example;SRV-DEMO' }),
  ),
  fc.constant(step('clock.resync', {})),
  fc.constantFrom('SoftwareDistribution.old', 'old').map((folder) => step('update-store.rename', { folder })),
  fc.constant(step('updates.detect', {})),
  fc
    .tuple(fc.constantFrom('PC-DEMO', 'NB-DEMO', 'no-such-computer'), fc.constantFrom('Pilot', 'no-such-group'))
    .map(([computer, group]) => step('group.move-computer', { computer, group })),
  fc.constantFrom(...guides).map((guide) => step('by-hand', { guide })),
]
