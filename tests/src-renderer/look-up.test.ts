import { expect, test } from 'vitest'
import type { TermsView } from '#shared/contract/look-up'
import { fail, ok, type Result } from '#shared/kernel/result'
import { lookUp } from '#shared/lookup/look-up'
import { excerptOf, LookUp } from '../../src-renderer/state/look-up.svelte'

const nothing: TermsView = { found: 0, terms: [] }
const api = {
  lookUp: async ({ text }: { text: string }) => ok(lookUp(text)),
  lookUpTerms: async () => ok(nothing),
}

test('a part is shown with what stands beside it on its line, and no more', () => {
  const text = 'one\nSend failed with hr = 80072ee2.\r\nthree'
  const from = text.indexOf('80072ee2')
  expect(excerptOf(text, from, from + 8)).toEqual({ before: 'Send failed with hr = ', part: '80072ee2', after: '.' })
  const long = `${'a'.repeat(200)} 7053 ${'b'.repeat(200)}`
  const excerpt = excerptOf(long, 201, 205)
  expect([excerpt.before.startsWith('…a'), excerpt.after.endsWith('b…')]).toEqual([true, true])
})

test('the answer belongs to the text that was looked at, whatever the field holds now', async () => {
  const page = new LookUp(api)
  page.text = 'error 0x80244022'
  await page.match()
  page.text = 'something else'
  expect(page.looked).toBe('error 0x80244022')
  expect(page.found?.symptoms[0]?.id).toBe('connection-error-503')
})

test('a paste that is too long is not sent', async () => {
  const page = new LookUp({ ...api, lookUp: () => Promise.reject(new Error('sent')) })
  page.text = 'x'.repeat(12 * 1024 ** 2 + 1)
  await page.match()
  expect([page.tooLong, page.trouble]).toEqual([true, null])
})

test('what went wrong is said, and what was there is gone', async () => {
  const page = new LookUp({ ...api, lookUp: async () => fail({ code: 'internal', logRef: '7' }) })
  page.text = 'x'
  await page.match()
  expect([page.found, page.trouble]).toEqual([null, { code: 'internal', logRef: '7' }])
})

test('only the answer to what was typed last counts', async () => {
  const answers: ((answer: Result<TermsView>) => void)[] = []
  const page = new LookUp({ ...api, lookUpTerms: () => new Promise((resolve) => answers.push(resolve)) })
  const first = page.search('7')
  const second = page.search('7053')
  answers[1]?.(ok({ found: 2, terms: [] }))
  await second
  answers[0]?.(ok({ found: 1, terms: [] }))
  await first
  expect(page.terms?.found).toBe(2)
})
