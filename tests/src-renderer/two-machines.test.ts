import { expect, test } from 'vitest'
import { guides } from '#shared/fixes/guides'
import { fail, ok } from '#shared/kernel/result'
import { texts } from '#shared/messages/translate'
import { drawingOf, drawn } from '../../src-renderer/parts/drawings/index'
import { leftBehind, markOfRun } from '../../src-renderer/state/screen'
import { summaryOf } from '../../src-renderer/state/summary'
import { whereOf } from '../../src-renderer/state/where'
import { Visit } from '../../src-renderer/state/visit.svelte'
import { Words } from '../../src-renderer/state/words.svelte'
import { fakeApi } from './fake-api'
import { absent, aCause, aCheck, aRun, aView, present, unknown } from './sample-views'

const words = new Words('en')
const elsewhere = {
  is: 'unknown',
  missing: [
    {
      fact: 'network-adapters',
      problem: { code: 'other-machine', target: 'network-adapters', machine: 'computer' },
    },
  ],
} as const
const waiting = (cause: string) => aCause(cause, { is: 'unknown', missing: [...elsewhere.missing] })

test('what waits for the other machine is summed up as that, and never as fine', () => {
  const sum = summaryOf(words, aCheck([waiting('a'), waiting('b'), aCause('c', absent)]), [])
  expect(sum).toMatchObject({ mark: 'unknown', headline: 'Cannot be judged from here: 2 of 3' })
  const mixed = summaryOf(words, aCheck([waiting('a'), aCause('b', unknown)]), [])
  expect(mixed).toMatchObject({ mark: 'unknown', headline: 'Cannot be judged from here: 1 of 2' })
  expect(mixed.more).toContain('besides: 1')
})

test('a finding comes first, with how much cannot be judged from here', () => {
  const sum = summaryOf(words, aCheck([aCause('wsusservice-stopped', present), waiting('b')]), [])
  expect(sum.mark).toBe('found')
  expect(sum.more).toContain('from here: 1')
})

test('the bar and the stamp name the machine that one stands at, where there are two', () => {
  const two = aView({ computer: { name: 'PC-DEMO', windows: null } })
  expect(whereOf(words, two)).toEqual({ name: 'SRV-DEMO', kind: 'WSUS server' })
  expect(whereOf(words, { ...two, standsAt: 'computer' })).toEqual({ name: 'PC-DEMO', kind: 'Computer' })
  expect(whereOf(words, aView())).toEqual({ name: 'SRV-DEMO', kind: null })
})

test('a fix that was not proven is neither fixed nor failed, and its steps are undone only where they were done', () => {
  expect(markOfRun({ state: 'unproven' })).toBe('unknown')
  const done = { state: 'done', at: '2026-11-24T09:01:00.000Z', before: 'stopped', after: 'running', problem: null }
  const run = aRun({ state: 'unproven', undoable: true, steps: [{ ...done, state: 'done' }] })
  expect(leftBehind(run, 0)).toBe(true)
  expect(leftBehind({ ...run, elsewhere: 'computer' }, 0)).toBe(false)
})

test('a case file is added as its text; one that is too large is not even read', async () => {
  const api = fakeApi({ addCase: () => ok(aView({ revision: 2 })) })
  const visit = new Visit(api, aView(), () => undefined)
  expect(await visit.addCase(new File(['{"format":"x"}'], 'case.json'), 1)).toBe(true)
  expect(api.calls).toEqual([`addCase ${JSON.stringify({ visit: '7F3K-22', text: '{"format":"x"}' })}`])
  expect(await visit.addCase(new File([new Uint8Array(2 * 1024 ** 2)], 'case.json'), 1)).toBe(false)
  expect(visit.trouble).toEqual({ code: 'case-too-large', megabytes: 2, limit: 1 })
  expect(api.calls).toHaveLength(1)
})

test('a way that there is not is a problem that names the machine in words', async () => {
  const problem = { code: 'cannot-go-there', machine: 'computer' } as const
  const visit = new Visit(fakeApi({ goTo: () => fail(problem) }), aView(), () => undefined)
  await visit.goTo('computer')
  expect(visit.trouble).toEqual(problem)
  expect(words.trouble(problem).next).toContain('on the computer')
  expect(new Words('ko').trouble(problem).text).toContain('클라이언트 컴퓨터')
})

test('everything that hands do has a drawing, and each drawing has words in both languages', () => {
  expect(guides.filter((guide) => drawingOf(guide) === null)).toEqual([])
  for (const language of ['en', 'ko'] as const)
    expect(drawn.filter((id) => !Object.hasOwn(texts[language], `drawing.${id}`))).toEqual([])
})
