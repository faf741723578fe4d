import { describe, expect, test } from 'vitest'
import { ok } from '#shared/kernel/result'
import { withComputer, withWired } from '#shared/practice/change'
import type { MachineState } from '#shared/practice/state'
import { ago, fromServer, machine, on, verdict } from './computer-judging'

describe('the link', () => {
  const loose = withWired(machine(), { cable: 'loose' })
  const swap = { 'cable-seated': 'firm', 'known-good-cable': 'no-link', 'other-port': 'no-link' }
  const three = (state: MachineState, answers: Record<string, string>, since: string | null = null) =>
    (['client-cable-unplugged', 'client-cable-faulty', 'switch-port-disabled', 'client-nic-faulty'] as const).map(
      (id) => on(id, state, answers, since),
    )
  test.each([
    ['no test yet', {}, ['sure', 'unknown', 'unknown', 'absent']],
    ['an end is loose', { 'cable-seated': 'loose' }, ['possible', 'unknown', 'unknown', 'absent']],
    ['both ends are firm', { 'cable-seated': 'firm' }, ['absent', 'unknown', 'unknown', 'absent']],
    ['another cable works', { ...swap, 'known-good-cable': 'link' }, ['absent', 'possible', 'absent', 'absent']],
    ['another port works', { ...swap, 'other-port': 'link' }, ['absent', 'absent', 'possible', 'absent']],
    ['another computer works', { ...swap, 'other-computer': 'link' }, ['absent', 'absent', 'absent', 'possible']],
  ])('no link; %s', (_name, answers, is) => expect(three(loose, answers)).toEqual(is))
  test('what the test showed is over once something was fixed', () => {
    expect(three(loose, { ...swap, 'other-port': 'link' }, ago(1))).toEqual(['sure', 'unknown', 'unknown', 'absent'])
  })
  test('a loose end that somebody sees is enough where Windows cannot be asked', () => {
    const facts = { ...fromServer(loose, 'network-adapters'), 'cable-seated': ok('loose') }
    expect(verdict('client-cable-unplugged', facts).is).toBe('present')
    expect(verdict('client-cable-unplugged', { ...facts, 'cable-seated': ok('firm') }).is).toBe('unknown')
  })
  test.each([
    [{ linkLosses: 2 }, 'absent'],
    [{ linkLosses: 3 }, 'possible'],
    [{ cable: 'weak' as const }, 'possible'],
  ])('a link with %o: the cable is %s', (change, is) => {
    expect(on('client-cable-faulty', withWired(machine(), change))).toBe(is)
  })
  test.each([
    [{ enabled: false, errorCode: 22 }, 'sure', 'absent'],
    [{ errorCode: 10 }, 'absent', 'sure'],
    [{ errorCode: 43 }, 'absent', 'possible'],
    [{ packetErrors: 4 }, 'absent', 'possible'],
  ])('an adapter with %o: disabled %s, faulty %s', (change, disabled, faulty) => {
    const state = withWired(machine(), change)
    expect([on('client-nic-disabled', state), on('client-nic-faulty', state)]).toEqual([disabled, faulty])
  })
  const wifi = { name: 'Wi-Fi', mac: '00-00-5E-00-53-78', enabled: true, errorCode: 0, packetErrors: 0, linkLosses: 0 }
  test('a second adapter that is off on purpose is no fault', () => {
    const docked = withComputer(machine(), { wireless: { ...wifi, enabled: false, errorCode: 22, network: null } })
    expect(on('client-nic-disabled', docked)).toBe('absent')
    expect(on('client-wifi-not-associated', docked)).toBe('absent')
  })
  test.each([
    ['other', {}, 'possible', 'absent'],
    [null, {}, 'possible', 'unknown'],
    ['company', {}, 'absent', 'absent'],
    ['other', { 'connection-kind': 'outside' }, 'absent', 'possible'],
  ] as const)('Wi-Fi joined to %s (%o): not joined %s, no way %s', (network, answers, joined, way) => {
    const laptop = withComputer(machine(), { wired: null, wireless: { ...wifi, network } })
    expect([on('client-wifi-not-associated', laptop, answers), on('client-no-ip-or-offsite', laptop, answers)]).toEqual(
      [joined, way],
    )
  })
})
