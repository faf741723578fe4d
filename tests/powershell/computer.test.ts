import { afterAll, describe, expect, test } from 'vitest'
import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withPolicy, withWired } from '#shared/practice/change'
import type { ComputerState } from '#shared/practice/computer-state'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { factOfMachine } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import type { ProbedFactId } from '#shared/facts/index'
import { liveSource } from '../../src-main/adapters/live-source'
import { readMachineRole } from '../../src-main/probes/machine-role'
import { practisedPages } from '../fakes/practised-pages'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'
import { practisedWindows } from '../fakes/practised-windows'

const runner = patient(testRunner(...standIns))
afterAll(() => runner.close())

const now = `${new Date().toISOString().slice(0, 19)}.000Z`
const ago = (minutes: number) => minutesBefore(now, minutes)
const machine = healthy()(now)
const computer = (change: Partial<ComputerState>) => withComputer(machine, change)

async function read(state: MachineState, fact: ProbedFactId) {
  await runner.read('use-machine', practisedWindows(state, 'computer'), 20, never())
  return liveSource(standInMachine(runner, practisedPages(state)), state.computer.name).read(fact, never())
}

const wireless: ComputerState['wireless'] = {
  ...{ name: 'WLAN', mac: '00-00-5E-00-53-78', enabled: true, errorCode: 0, packetErrors: 3, linkLosses: 2 },
  network: 'company',
}

describe('computers that no situation has', () => {
  test.each<[string, ProbedFactId, MachineState]>([
    [
      'each way to be off, and the moment in the data of an event',
      'power-history',
      computer({
        powerHistory: [
          { at: ago(2 * HOUR), is: 'started' },
          { at: ago(3 * HOUR), is: 'broken-off' },
          { at: ago(5 * HOUR), is: 'woken' },
          { at: ago(14 * HOUR), is: 'asleep' },
          { at: ago(3 * DAY), is: 'started' },
          { at: ago(4 * DAY), is: 'shut-down' },
        ],
      }),
    ],
    [
      'a store that was made anew: the old errors were about another one',
      'update-store',
      computer({ storeDamaged: true, storeRenamedTo: 'SoftwareDistribution.old', pendingRestart: true }),
    ],
    ['cable and Wi-Fi, both in use', 'network-adapters', computer({ wireless })],
    [
      'Wi-Fi switched off, which then tells no medium',
      'network-adapters',
      computer({ wireless: { ...wireless, enabled: false, errorCode: 22, packetErrors: 0, linkLosses: 0 } }),
    ],
    ['damaged packets', 'network-adapters', withWired(machine, { packetErrors: 12 })],
    ['no adapter at all', 'network-adapters', computer({ wired: null })],
    ['no adapter, no address', 'network-address', computer({ wired: null })],
    ['Wi-Fi alone', 'network-address', computer({ wired: null, wireless })],
    [
      'a search so long ago that only the agent remembers',
      'agent-result',
      computer({ agent: { lastAt: ago(80 * DAY), code: null, succeededAt: ago(80 * DAY), failures: [] } }),
    ],
    ['a group that the policy names', 'update-policy', withPolicy(machine, { targetGroup: 'Pilot;Zweite' })],
    ['a policy that was never applied', 'update-policy', withPolicy(machine, { appliedAt: null, noAutoUpdate: true })],
    [
      'a policy by class of updates',
      'scan-source',
      computer({ scanSource: { standard: 'wsus', elsewhere: ['driver', 'other'], reason: 'policy' } }),
    ],
    [
      'a management product',
      'scan-source',
      computer({ scanSource: { standard: 'other-program', elsewhere: ['feature'], reason: 'mdm' } }),
    ],
    [
      'an exception with a wildcard',
      'system-proxy',
      computer({ proxy: { proxy: 'proxy.demo.example:8080', bypass: ['SRV-*', '10.*'] } }),
    ],
    ['nobody sets the clock', 'computer-clock', computer({ timeFollows: 'none', clockOffsetSeconds: -7200 })],
    ['a name that only the hosts file knows', 'wsus-name', computer({ dns: 'silent', hostsLine: '192.0.2.20' })],
    ['no name servers', 'wsus-connection', computer({ dns: 'silent' })],
  ])('%s: %s', async (_what, fact, state) => {
    expect(await read(state, fact)).toEqual(factOfMachine(state, fact))
  })
})

async function role(state: MachineState, at: 'server' | 'computer') {
  await runner.read('use-machine', practisedWindows(state, at), 20, never())
  return readMachineRole({ powershell: runner }, never())
}

test('what this machine is to WSUS is read from the registry', async () => {
  const wsus = { name: 'WsusService', startMode: 'automatic', state: 'running' } as const
  const both = computer({ services: { ...machine.computer.services, ...{ WsusService: wsus } } })
  expect(await role(machine, 'server')).toEqual({ ok: true, value: 'wsus-server' })
  expect(await role(machine, 'computer')).toEqual({ ok: true, value: 'client' })
  expect(await role(withPolicy(machine, { server: null }), 'computer')).toEqual({ ok: true, value: 'neither' })
  expect(await role(both, 'computer')).toEqual({ ok: true, value: 'both' })
  expect(await role(computer({ name: machine.name }), 'server')).toEqual({ ok: true, value: 'both' })
})

test('a server is known as one while anything of it is left: its key, its service or its program', async () => {
  const { installation } = machine
  const services = Object.fromEntries(Object.entries(machine.services).filter(([name]) => name !== 'WsusService'))
  const features = { ...installation.features, registered: [] }
  const withoutKey = { ...machine, setup: null, installation: { ...installation, features } }
  expect(await role(withoutKey, 'server')).toEqual({ ok: true, value: 'wsus-server' })
  expect(await role({ ...machine, services }, 'server')).toEqual({ ok: true, value: 'wsus-server' })
  expect(await role({ ...withoutKey, services }, 'server')).toEqual({ ok: true, value: 'wsus-server' })
})
