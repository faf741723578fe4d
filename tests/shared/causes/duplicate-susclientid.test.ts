import { expect, test } from 'vitest'
import { withComputer } from '#shared/practice/change'
import type { MachineState } from '#shared/practice/state'
import { ago, fromServer, machine, on, verdict } from './computer-judging'

const unknown = withComputer(machine(), { record: null })
const seen = (name: string, n = 0) => ({ at: ago(60 + n), name, address: '192.0.2.80' })
const names = (...all: string[]) =>
  withComputer(machine(), { doubles: { names: all.map(seen), renamed: [], sameAddress: null } })
const turns = { 'affected-computers': 'taking-turns' }
test.each([
  [[], {}, 'absent'],
  [[], turns, 'absent'],
  // A rename, or the one whose turn it is: one look does not tell.
  [['PC-DEMO'], {}, 'unknown'],
  [['PC-DEMO'], turns, 'possible'],
  [['PC-DEMO', 'pc-demo.demo.example'], {}, 'unknown'],
  [['PC-DEMO', 'PC-KLON-04'], {}, 'likely'],
])('one id under the new names %j, and somebody says %j: %s', (all, said, is) =>
  expect(on('duplicate-susclientid', names(...all), said)).toBe(is),
)
const hidden = (id: string, name = 'PC-KLON-04') =>
  withComputer(unknown, { doubles: { names: [], renamed: [{ id, ...seen(name) }], sameAddress: null } })
const { updateId } = machine().computer
test.each([
  ['its own id under another name', hidden(updateId), 'likely'],
  ['its own id, in capitals', hidden(updateId.toUpperCase()), 'likely'],
  ['its own id under its name in another domain', hidden(updateId, 'PC-DEMO.other.example'), 'absent'],
  ['another id under a new name', hidden('another-id'), 'absent'],
])('a computer that is not listed, and in the list %s: %s', (_name, state, is) =>
  expect(on('duplicate-susclientid', state)).toBe(is),
)
test('any row with a new name may hide a computer that is not listed, as long as its id is not known', () => {
  const duplicate = (state: MachineState) =>
    verdict('duplicate-susclientid', fromServer(state, 'update-identity', 'affected-computers'))
  expect(duplicate(hidden('another-id'))).toEqual({
    is: 'unknown',
    missing: [{ fact: 'computer-doubles', problem: { code: 'seen-once', target: 'PC-DEMO' } }],
  })
  expect(duplicate(unknown).is).toBe('absent')
})
test('what was seen before a fix is open after it, and no longer found', () => {
  const after = (state: MachineState, at: string) => on('duplicate-susclientid', state, turns, at)
  expect(after(names('PC-DEMO', 'PC-KLON-04'), ago(1))).toBe('unknown')
  expect(after(hidden(updateId), ago(1))).toBe('unknown')
  expect(after(hidden(updateId), ago(61))).toBe('likely')
})
