import { expect, test } from 'vitest'
import type { StopView } from '#shared/contract/views'
import { sheetOf } from '../../src-renderer/state/sheet'
import { Words } from '../../src-renderer/state/words.svelte'
import { aView } from './sample-views'

const stop = (change: Partial<StopView>): StopView => ({
  ...{ node: 'database', kind: 'check', state: 'done', choice: null, fact: null, by: null },
  ...{ present: [], fixed: [], unknown: 0, ...change },
})
const notChecked = (...route: StopView[]) =>
  sheetOf(new Words('en'), aView({ route })).find(({ name }) => name === 'Not checked')?.values

test('a ticket says what could not be checked and what the visit did not come to', () => {
  expect(notChecked(stop({}), stop({ unknown: 2 }))).toEqual(['Could not check: 2'])
  expect(notChecked(stop({ unknown: 2 }), stop({ state: 'ahead' }), stop({ state: 'ahead', kind: 'ask' }))).toEqual([
    'Could not check: 2',
    'Checks that the visit did not come to: 1',
  ])
})

test('nothing is left only where every check on the way was made', () => {
  expect(notChecked(stop({}), stop({ state: 'now' }))).toEqual(['Nothing'])
  expect(notChecked(stop({}), stop({ state: 'ahead' }))).not.toContain('Nothing')
})
