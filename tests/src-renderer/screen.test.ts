import { expect, test } from 'vitest'
import { leftBehind, nextFinding, screenOf } from '../../src-renderer/state/screen'
import { markOfRow } from '../../src-renderer/state/evidence'
import { absent, aCause, aCheck, aRow, aRun, aView, present, unknown } from './sample-views'

const visit = '7F3K-22'
const step = (before: unknown, after: unknown) => ({
  steps: [{ state: 'done' as const, at: null, before, after, problem: null }],
})

test('a plan that was confirmed shows its result at the same place', () => {
  const place = { screen: 'run', visit, run: 'plan-1' } as const
  expect(screenOf(place, aView({ runs: [aRun()] })).is).toBe('plan')
  expect(screenOf(place, aView({ runs: [aRun({ state: 'applying' })] })).is).toBe('result')
})

test('what is not there any more shows where the visit stands', () => {
  expect(screenOf({ screen: 'run', visit, run: 'gone' }, aView()).is).toBe('check')
  expect(screenOf({ screen: 'finding', visit, cause: 'gone' }, aView()).is).toBe('check')
})

test('findings are looked at in their order, and only those that are there', () => {
  const here = aCheck([aCause('a', present), aCause('b', present), aCause('c', unknown), aCause('d', absent)])
  expect(nextFinding(here, 'a')).toBe('b')
  expect(nextFinding(here, 'b')).toBeNull()
  expect(nextFinding(here, 'd')).toBe('a')
})

test('undo is offered for a changed value only', () => {
  const run = (change: object) => aRun({ state: 'fixed', undoable: true, ...change })
  expect(leftBehind(run(step('stopped', 'running')), 0)).toBe(true)
  expect(leftBehind(run(step('running', 'running')), 0)).toBe(false)
  const [planned] = run({}).plan.steps
  const restart = { ...run({}).plan, steps: [{ ...planned, kind: 'service.restart' }] }
  expect(leftBehind(run({ ...step(1, 2), plan: restart }), 0)).toBe(false)
})

test('a row is fine only where a rule says so, and never where it could not be read', () => {
  const row = aRow('wsus-service')
  const mark = (verdict: typeof present, judged = true) => markOfRow(row, [aCause('a', verdict)], judged)
  expect(mark(present)).toBe('found')
  expect(mark(absent)).toBe('fine')
  expect(mark(absent, false)).toBe('read')
  expect(mark(unknown)).toBe('read')
  const denied = aRow('wsus-service', { state: 'problem', problem: { code: 'access-denied', target: 'x' } })
  expect(markOfRow(denied, [aCause('a', absent)], true)).toBe('unknown')
})
