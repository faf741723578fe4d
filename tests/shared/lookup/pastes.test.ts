import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes } from '#shared/lookup/entries'
import { lookUp } from '#shared/lookup/look-up'

const causesIn = (text: string) => lookUp(text).causes.map(({ id }) => id)
const symptomsIn = (text: string) => lookUp(text).symptoms.map(({ id }) => id)
const codesIn = (text: string) => lookUp(text).matches.flatMap(({ id, kind }) => (kind === 'code' ? [id] : []))

const numbers = [...codes.keys()].filter((value) => value >= 2 ** 31)
const number = fc.constantFrom(...numbers)
const ways: readonly ((value: number) => string)[] = [
  (value) => `0x${value.toString(16)}`,
  (value) => `0x${value.toString(16).toUpperCase()}`,
  (value) => String(value),
  (value) => String(value - 2 ** 32),
]
const around = fc.constantFrom('', ' ', '(', '[', '"', 'error: ', 'hr = ', '\n', '\t', '오류 코드: ', 'エラー ')

describe('a code', () => {
  test('is found however it is written, wherever it stands', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...ways), around, (value, way, before) => {
        const id = codes.get(value)?.id
        expect(codesIn(`error ${before}${way(value)}`)).toEqual([id])
        expect(codesIn(`error ${before}${way(value)}. Try again.`)).toEqual([id])
      }),
      { numRuns: 500 },
    )
  })

  test('is no part of a longer number, a GUID, a version or a word', () => {
    const more = fc.oneof(
      fc.stringMatching(/^[0-9a-f]{1,12}$/),
      fc.constantFrom('x', 'Z9', '_1', '.1', ',5', '-4e2a-11d0'),
    )
    fc.assert(
      fc.property(number, fc.constantFrom(...ways.slice(0, 3)), more, (value, way, rest) => {
        expect(codesIn(`error ${way(value)}${rest} and so on`)).toEqual([])
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(number, fc.stringMatching(/^[0-9a-f]{1,12}$/), (value, rest) => {
        expect(
          codesIn(`error 0x${rest}${value.toString(16)}`).filter(
            (id) => rest.length > 0 && id === codes.get(value)?.id,
          ),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('is known by its name', () => {
    expect(causesIn('WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL')).toContain('wsuspool-stopped-rapidfail')
    expect(codesIn('wininet_e_name_not_resolved')).toEqual(['code:0x80072EE7'])
    expect(codesIn('WSAETIMEDOUT')).toEqual(['code:0x8007274C'])
    expect(codesIn('MY_ERROR_INSTALL_FAILURE ERROR_INSTALL_FAILURES')).toEqual([])
  })
})

describe('a number that two systems know', () => {
  test.each([
    ['7000', ['event:Service Control Manager/7000', 'message:7000']],
    ['503', ['event:Windows Server Update Services/503', 'status:503']],
    ['18456', ['event:MSSQL$MICROSOFT##WID/18456', 'sql:18456']],
  ])('%s alone names both', (text, ids) => {
    expect(lookUp(text).matches.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    expect(lookUp(text).causes.every(({ confidence }) => confidence === 'possible')).toBe(true)
  })
  test('is of the system that is named beside it', () => {
    const kinds = (text: string) => lookUp(text).matches.map(({ id }) => id)
    expect(kinds('SMS_WSUS_CONTROL_MANAGER message 7000')).toEqual(['message:7000'])
    expect(kinds('Service Control Manager 7000')).toEqual(['event:Service Control Manager/7000'])
    expect(kinds('HTTP 503')).toEqual(['status:503'])
    expect(kinds('Source: Windows Server Update Services\nEvent ID: 503')).toEqual([
      'event:Windows Server Update Services/503',
    ])
  })
  test('of a program that has nothing to do with WSUS leads nowhere', () => {
    expect(causesIn('Source: Backup Exec\r\nEvent ID: 7053')).toEqual([])
  })
})

describe('a paste', () => {
  test('of two symptoms names both', () => {
    const text = 'This computer has not reported status yet.\nNon-running services: SelfUpdate'
    expect(symptomsIn(text)).toEqual(expect.arrayContaining(['computer-not-reported', 'services-not-running']))
  })
  test('of mixed languages is read in each of them', () => {
    const text = '이벤트 ID: 13042\nEreignis-ID: 7032\nイベント ID: 364\nerror 0x80070643'
    expect(symptomsIn(text)).toEqual(
      expect.arrayContaining(['services-not-running', 'connection-error-503', 'content-problem', 'setup-0x80070643']),
    )
  })
  test('with the line ends of Windows says the same, with the same lines', () => {
    const text = 'first\nhr = 80244022\n\nEvent ID: 7053\n'
    const places = (one: string) => lookUp(one).matches.map(({ id, line, text }) => [id, line, text])
    expect(places(text.replaceAll('\n', '\r\n'))).toEqual(places(text))
    expect(places(text).map(([, line]) => line)).toEqual([2, 4])
  })
  test('shows the very part of the text that says so', () => {
    const text = 'WARNING: SendRequest failed with hr = 80244022. Proxy: none'
    for (const { from, to, text: part } of lookUp(text).matches) expect(text.slice(from, to)).toBe(part)
    expect(lookUp(text).causes[0]?.because[0]?.text).toBe('80244022')
  })
  test.each([
    ['', 'empty'],
    [' \r\n', 'empty'],
    ['\u0000\u0001\u0002'.repeat(500), 'binary'],
  ])('%j is %s', (text, state) => {
    expect(lookUp(text)).toMatchObject({ state, symptoms: [], causes: [], next: [{ kind: 'ask' }] })
  })
  test('of any characters never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void lookUp(text)),
      { numRuns: 300 },
    )
  })
  test('of ten megabytes is answered soon, and what stands in it is found at its end', () => {
    const lines = '2026-11-24 10:00:01.100 UTC\tInfo\tWsusService.7\tThreadEntry\tThreadHelper.ThreadStart\r\n'
    const text = `${lines.repeat(Math.ceil((10 * 1024 ** 2) / lines.length))}Ping method is only available from local machine\r\n`
    const began = performance.now()
    expect(causesIn(text)[0]).toBe('health-check-not-local')
    // The bench measures; this only catches what grows with the square of the text.
    expect(performance.now() - began).toBeLessThan(8000)
  })
  test.each(['event 7053 ', 'GET /Content/', 'no WUServer http://', '0x80244022 ', 'Error 12 '])(
    'of one endless line of %j ends',
    (part) => {
      const began = performance.now()
      lookUp(part.repeat(200_000))
      expect(performance.now() - began).toBeLessThan(8000)
    },
  )
})
