import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { lookUpResultSchema } from '#shared/contract/look-up'
import { run } from '../../../src-main/shells/console/run'
import { fakeConsole } from '../../fakes/fake-console'
import { scratch } from '../../fakes/scratch'

describe('a look-up', () => {
  async function looked(input: string | Uint8Array, ...words: string[]) {
    const console = fakeConsole(typeof input === 'string' ? new TextEncoder().encode(input) : input)
    const code = await run(['lookup', ...words], console, { page: scratch(), scripts: scratch() })
    return { code, ...console.said }
  }
  const answer = (text: string) => v.parse(lookUpResultSchema, JSON.parse(text))

  test('names symptom and cause, how sure, why, and what to do next', async () => {
    const { code, out, err } = await looked('', '0x80244022', '--format', 'json')
    const { symptoms, causes, next } = answer(out)
    expect([code, err]).toEqual([0, ''])
    expect(symptoms[0]).toMatchObject({ id: 'connection-error-503', confidence: 'sure' })
    expect(symptoms[0]?.because[0]?.text).toBe('0x80244022')
    expect(causes[0]).toMatchObject({ id: 'wsuspool-stopped-rapidfail', confidence: 'likely' })
    expect(next[0]?.text).not.toBe('')
  })

  test.each([
    ['a code with a minus', ['-2145107934'], ''],
    ['several words', ['HTTP', 'Error', '503'], ''],
    ['standard input', ['-'], 'Event ID: 7053'],
    ['standard input without being told', [], 'Event ID: 7053'],
  ])('takes %s', async (_, words, input) => {
    expect((await looked(input, ...words)).code).toBe(0)
  })

  test.each([
    ['UTF-8 with its mark', Buffer.from('\ufeff이벤트 ID: 7053\r\n', 'utf8')],
    ['UTF-16', Buffer.from('\ufeff이벤트 ID: 7053\r\n', 'utf16le')],
    [
      'the code page of Korean Windows',
      Buffer.from([0xc0, 0xcc, 0xba, 0xa5, 0xc6, 0xae, ...Buffer.from(' ID: 7053\r\n')]),
    ],
    ['the code page of Western Windows', Buffer.from('Ereignis-ID: 7053 \xe4\xf6\xfc\r\n', 'latin1')],
  ])('reads %s', async (_, bytes) => {
    const { code, out } = await looked(bytes, '-')
    expect([code, out.includes('console-crash')]).toEqual([0, true])
  })

  test.each([
    ['nothing', ''],
    ['spaces', ' \r\n\t '],
    ['an ordinary sentence', 'Lunch is at 12:30 in room 503.'],
    ['a program', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))],
  ])('that fits nothing says so, with the questions that split best: %s', async (_, input) => {
    const { code, out } = await looked(input, '-')
    expect([code, out.includes('One computer, one group or all?')]).toEqual([2, true])
  })

  test('of more than there may be is bad usage', async () => {
    expect(await looked(Buffer.alloc(37 * 1024 * 1024, 97), '-')).toMatchObject({ code: 64, out: '' })
  })

  test('prints nothing that a terminal would obey', async () => {
    const { out } = await looked('\u001b]0;x\u0007event 7053 \u001b[2J Reset Server Node', '-')
    expect(out).not.toContain('\u001b')
  })

  test.each([
    ['text', 'ko', '다음에 할 일'],
    ['md', 'en', '## What to do next'],
  ])('can be read as %s in %s', async (format, lang, sign) => {
    expect((await looked('', '0x80244022', '--format', format, '--lang', lang)).out).toContain(sign)
  })

  test.each(['text', 'md'])('explains in Korean, as %s, with no English sentence left', async (format) => {
    const { out } = await looked('', 'HTTP 503.0, 0x80244022', '--format', format, '--lang', 'ko')
    expect(out).toContain('HTTP 503, 서비스를 사용할 수 없습니다.')
    expect(out).toContain('HTTP 503.0 응용 프로그램 풀을 사용할 수 없음: 응용 프로그램 풀이 중지되었거나')
    expect(out).not.toMatch(/unavailable|영어/)
  })

  test('keeps the names of its data in English, whoever reads it', async () => {
    const { out } = await looked('', '0x80244022', '--format', 'json', '--lang', 'ko')
    expect(answer(out).matches[0]?.meaning).toBe('HTTP 503, service unavailable.')
    expect(out).not.toMatch(/[가-힣]/)
  })

  test('of another format is bad usage', async () => {
    expect((await looked('', 'x', '--format', 'html')).code).toBe(64)
  })
})
