import { expect, test } from 'vitest'
import { missingIn } from '../../src-renderer/state/evidence'
import { summaryOf } from '../../src-renderer/state/summary'
import { Words } from '../../src-renderer/state/words.svelte'
import { absent, aCause, aCheck, present, unknown } from './sample-views'

const words = new Words('en')
const markOf = (...causes: ReturnType<typeof aCause>[]) => summaryOf(words, aCheck(causes), []).mark

test('what was found comes first, whatever else there is', () => {
  expect(markOf(aCause('wsusservice-stopped', present), aCause('b', unknown), aCause('c', absent))).toBe('found')
})

test('what could not be checked is never summed up as fine', () => {
  expect(markOf(aCause('a', absent), aCause('b', unknown))).toBe('unknown')
  expect(markOf(aCause('a', absent))).toBe('fine')
})

test('a check that reads says how far it is', () => {
  const here = aCheck([], { judged: false })
  expect(summaryOf(words, here, [])).toMatchObject({ mark: 'running', done: 1, total: 1 })
})

test('a fact that is missing for several causes is named once', () => {
  expect(missingIn([aCause('a', unknown), aCause('b', unknown), aCause('c', absent)])).toHaveLength(1)
})
