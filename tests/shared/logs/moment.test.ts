import { describe, expect, test } from 'vitest'
import { freshState } from '#shared/logs/format'
import { cmcopied, cmlegacy, cmtrace } from '#shared/logs/formats/config-manager'
import { eventxml } from '#shared/logs/formats/event-xml'
import { cbs, msi, softwaredistribution } from '#shared/logs/formats/server'
import { httperr, iis } from '#shared/logs/formats/web'
import { reportingevents, wudecoded, wulegacy } from '#shared/logs/formats/windows-update'
import type { Format } from '#shared/logs/format'
import { dayOf, minutesOf, toUtc, zoneOf, type Zone } from '#shared/logs/moment'
import { recognise } from '#shared/logs/recognise'

const seoul: Zone = { name: 'Asia/Seoul' }
const at = (format: Format, line: string, zone: Zone = seoul) => format.head(line, freshState(zone))?.at

const trace = (stamp: string) =>
  `<![LOG[x]LOG]!><time="10:00:00.123${stamp}" date="01-02-2020" component="C" context="" type="1" thread="1" file="">`

describe('a moment in UTC', () => {
  test.each([
    ['Korea writes -540', trace('-540'), '2020-01-02T01:00:00.123Z'],
    ['US Pacific writes +480', trace('+480'), '2020-01-02T18:00:00.123Z'],
    ['half hours too', trace('-330'), '2020-01-02T04:30:00.123Z'],
    ['without a bias the zone of the reader counts', trace(''), '2020-01-02T01:00:00.123Z'],
  ])('of Configuration Manager, whose sign is the opposite of ISO: %s', (_, line, moment) => {
    expect(at(cmtrace, line)).toBe(moment)
  })

  test.each([
    [cmlegacy, 'x~ $$<SMS_WSUS_SYNC_MANAGER><02-08-2020 01:13:12.634+480><thread=1 (0x1)>', '2020-02-08T09:13:12.634Z'],
    [cmcopied, 'Sync failed\tSMS_WSUS_SYNC_MANAGER\t2/8/2020 1:13:12 PM\t1 (0x1)', '2020-02-08T04:13:12.000Z'],
    [softwaredistribution, '2014-01-16 18:55:05.166 UTC\tInfo\tw3wp.1\tA.B\tx', '2014-01-16T18:55:05.166Z'],
    [
      reportingevents,
      `{${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}} 2015-11-22 21:50:11:615-0500 1 147 [AGENT_X] 101 x`,
      '2015-11-23T02:50:11.615Z',
    ],
    [wudecoded, '2018.10.16 00:13:03.7773402 3140 8816 Agent x', '2018-10-15T15:13:03.777Z'],
    [wudecoded, '16.10.2018 00:13:03.7773402 3140 8816 Agent x', '2018-10-15T15:13:03.777Z'],
    [wudecoded, '10/16/2018 00:13:03.7773402 3140 8816 Agent x', '2018-10-15T15:13:03.777Z'],
    [wulegacy, '2016-09-08\t10:48:19:500\t 848\t604\tAgent\tx', '2016-09-08T01:48:19.500Z'],
    [cbs, '2020-05-01 09:00:00, Error                 CBS    x', '2020-05-01T00:00:00.000Z'],
    [
      httperr,
      '2017-05-08 05:03:53 1.1.1.1 5 1.1.1.2 80 HTTP/1.1 GET / 503 1 AppOffline WsusPool',
      '2017-05-08T05:03:53.000Z',
    ],
    [iis, '2021-04-01 00:00:21 1.1.1.1 GET /x - 80 - 1.1.1.2 - 500 0 0', '2021-04-01T00:00:21.000Z'],
    [
      eventxml,
      "<Event><System><Provider Name='x'/><EventID>1</EventID><TimeCreated SystemTime='2025-01-15T03:10:22.0000000Z'/></System></Event>",
      '2025-01-15T03:10:22.000Z',
    ],
  ])('of $id', (format, line, moment) => {
    expect(at(format, line)).toBe(moment)
  })

  test.each([
    ['2024-02-29 00:00:00.000', '2024-02-29T00:00:00.000Z'],
    ['2025-12-31 23:59:59.9', '2025-12-31T23:59:59.900Z'],
    ['2016-12-31 23:59:60.000', '2017-01-01T00:00:00.000Z'],
    ['2025-02-29 10:00:00.000', null],
    ['2025-04-31 10:00:00.000', null],
    ['2025-13-01 10:00:00.000', null],
    ['2025-01-01 24:00:00.000', null],
    ['1989-01-01 10:00:00.000', null],
  ])('of WSUS is there or is none, however unusual: %s', (written, moment) => {
    expect(at(softwaredistribution, `${written} UTC\tInfo\tw3wp.1\tA.B\tx`)).toBe(moment)
  })

  test('of an old WindowsUpdate.log follows the zone that it names from that line on', () => {
    const state = freshState(seoul)
    const start = '2013-07-01 00:11:49:984 1212 554 Misc = Logging initialized (build: 7.6, tz: -0700) ='
    expect(wulegacy.landmark?.note(start, state)).toBe(true)
    expect(wulegacy.head(start, state)?.at).toBe('2013-07-01T07:11:49.984Z')
  })

  test('of Windows Installer is known only where its date can be read in one way', () => {
    const line = 'MSI (s) (84:34) [12:12:03:391]: x'
    const dated = (date: string) => {
      const state = freshState(seoul)
      msi.landmark?.note(`=== Verbose logging started: ${date}  12:12:03  Build`, state)
      return msi.head(line, state)?.at
    }
    expect(dated('3/28/2024')).toBe('2024-03-28T03:12:03.391Z')
    expect(dated('3/8/2024')).toBeNull()
    expect(at(msi, line)).toBeNull()
  })

  test('keeps to the clocks of a zone, changes of them included', () => {
    const berlin: Zone = { name: 'Europe/Berlin' }
    const wall = (month: number, day: number, hour: number) =>
      toUtc({ year: 2024, month, day, hour, minute: 30, second: 0, millisecond: 0 }, berlin)
    expect(wall(3, 31, 1)).toBe('2024-03-31T00:30:00.000Z')
    expect(wall(3, 31, 3)).toBe('2024-03-31T01:30:00.000Z')
    expect(wall(10, 27, 1)).toBe('2024-10-26T23:30:00.000Z')
    expect(wall(10, 27, 4)).toBe('2024-10-27T03:30:00.000Z')
  })

  test('is none where there is no such day, hour or year', () => {
    const wall = { year: 2024, month: 2, day: 30, hour: 0, minute: 0, second: 0, millisecond: 0 }
    expect(toUtc(wall, seoul)).toBeNull()
    expect(toUtc({ ...wall, day: 1, hour: 25 }, seoul)).toBeNull()
    expect(toUtc({ ...wall, day: 1, year: 20 }, seoul)).toBeNull()
  })
})

test('a zone is one that exists', () => {
  expect(zoneOf('+09:00')).toEqual({ minutes: 540 })
  expect(zoneOf('Asia/Seoul')).toEqual({ name: 'Asia/Seoul' })
  expect(zoneOf('Mars/Base')).toBeNull()
  expect(minutesOf('+2500')).toBeNull()
  expect(dayOf('03/04/2020', null)).toBeNull()
})

test.each([
  ['', 'text'],
  [
    '   at System.X()\n   at System.Y()\n2014-01-16 18:55:05.166 UTC\tError\tw3wp.1\tA.B\tx\n   at Z',
    'softwaredistribution',
  ],
  ['#Fields: date time s-ip cs-method cs-uri-stem\n', 'iis'],
  ['some words\nand more\nof them', 'text'],
])('%j is %s', (text, form) => {
  expect(recognise(text).id).toBe(form)
})
