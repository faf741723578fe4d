import { ok } from '#shared/kernel/result'
import { withComputer } from '../change'
import { detected, hasNetwork, placeOf, wiredLink } from '../computer-follows'
import type { ComputerState } from '../computer-state'
import type { MachineState } from '../state'
import type { ByHand } from './practice'

/**
 * What hands do at a practised computer. One that has missed its search makes up for it by itself as soon as it can, so its row
 * is fresh again shortly after.
 */
function atTheComputer(
  isSo: (computer: ComputerState) => boolean,
  change: (computer: ComputerState, at: string) => Partial<ComputerState>,
): ByHand {
  return {
    observe: ({ computer }) => ok(isSo(computer)),
    practise: (machine: MachineState, at) => ok(detected(withComputer(machine, change(machine.computer, at)), at)),
    isDone: (value) => value === true,
  }
}

const wiredAs = (change: Partial<NonNullable<ComputerState['wired']>>) => (computer: ComputerState) => ({
  wired: computer.wired && { ...computer.wired, ...change },
})
const isOn = ({ power }: ComputerState) => power === 'on'
const switched = (is: ComputerState['powerHistory'][number]['is']) => (computer: ComputerState, at: string) => ({
  power: 'on' as const,
  powerHistory: [{ at, is }, ...computer.powerHistory],
})
const inside = (computer: ComputerState) => hasNetwork(computer) && placeOf(computer) === 'company'

/** By id of the guide. */
export const computerGuides = {
  'plug-in-the-cable': atTheComputer(
    (computer) => computer.wired?.cable !== 'loose',
    (computer) => (computer.wired?.cable === 'loose' ? wiredAs({ cable: 'firm' })(computer) : {}),
  ),
  'swap-the-cable': atTheComputer(
    ({ wired }) => wired?.cable === 'firm' && wired.linkLosses === 0,
    wiredAs({ cable: 'firm', linkLosses: 0 }),
  ),
  'try-another-port': atTheComputer(wiredLink, wiredAs({ wallPort: 'open' })),
  'switch-on': atTheComputer(isOn, switched('started')),
  'wake-up': atTheComputer(isOn, switched('woken')),
  'join-the-wireless-network': atTheComputer(
    ({ wireless }) => wireless?.network === 'company',
    ({ wireless }) => ({ wireless: wireless && { ...wireless, enabled: true, network: 'company' } }),
  ),
  'renew-the-address': atTheComputer(
    (computer) => placeOf(computer) !== 'no-lease',
    (computer) => (computer.place === 'no-lease' ? { place: 'company' } : {}),
  ),
  'connect-the-vpn': atTheComputer(inside, () => ({ place: 'company' })),
} as const satisfies Record<string, ByHand>
