import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { oneKnock } from '../../../../src-main/adapters/sql/one-knock'
import type { SqlAnswer } from '../../../../src-main/probes/sql-reader'

const never = new AbortController().signal
const refusal = (number: number, opened = false): SqlAnswer => ({
  ok: false,
  problem: { code: 'unreachable', target: 'SUSDB' },
  error: { number, state: 0, opened },
})
const rows: SqlAnswer = { ok: true, value: { rows: [], more: false } }

/** What three who ask at once hear, one who asks later, and how often the engine was asked. */
async function asked(...answers: SqlAnswer[]) {
  const knock = oneKnock()
  let times = 0
  const ask = () => Promise.resolve(answers[Math.min(times++, answers.length - 1)] ?? rows)
  const atOnce = await Promise.all([1, 2, 3].map(() => knock(never, ask)))
  return { atOnce, later: await knock(never, ask), times }
}

test.each([
  ['takes no connection in time', refusal(-2)],
  ['is not there', refusal(2)],
])('an engine that %s is asked once by all who wait, and anew by who comes later', async (_what, silent) => {
  expect(await asked(silent, rows)).toEqual({ atOnce: [silent, silent, silent], later: rows, times: 2 })
})

test.each([
  ['a question that takes too long', refusal(-2, true)],
  ['a refused login', refusal(18456)],
])('%s says nothing about the others', async (_what, refused) => {
  expect(await asked(refused, rows)).toEqual({ atOnce: [refused, rows, rows], later: rows, times: 4 })
})

test('what is cancelled does not wait for its turn, and asks nothing', async () => {
  const knock = oneKnock()
  let open: (answer: SqlAnswer) => void = () => undefined
  const first = knock(never, () => new Promise((resolve) => (open = resolve)))
  const person = new AbortController()
  let asked = false
  const second = knock(person.signal, () => {
    asked = true
    return Promise.resolve(rows)
  })
  person.abort()
  expect(await second).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  open(rows)
  expect(await first).toBe(rows)
  expect(await knock(never, () => Promise.resolve(rows))).toBe(rows)
  expect(asked).toBe(false)
})

test('what was cancelled before it was asked does not wait either', async () => {
  const knock = oneKnock()
  let open: (answer: SqlAnswer) => void = () => undefined
  const first = knock(never, () => new Promise((resolve) => (open = resolve)))
  let asked = false
  const second = knock(AbortSignal.abort(), () => {
    asked = true
    return Promise.resolve(rows)
  })
  expect(await second).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  open(rows)
  expect(await first).toBe(rows)
  expect(asked).toBe(false)
})

test('nothing goes on listening to a signal that many questions share', async () => {
  const knock = oneKnock()
  const { signal } = new AbortController()
  await knock(signal, () => Promise.resolve(rows))
  await knock(signal, () => Promise.resolve(refusal(-2)))
  await knock(signal, () => Promise.reject(new Error('broken'))).catch(() => undefined)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('one that fails holds up nobody', async () => {
  const knock = oneKnock()
  await expect(knock(never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await knock(never, () => Promise.resolve(rows))).toBe(rows)
})
