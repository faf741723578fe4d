import { expect, test } from 'vitest'
import { amount, atLeast, atMost, choice, list, moment, text, word, yesNo, type Shown } from '#shared/kernel/shown'
import { show } from '#shared/messages/show'

const at = '2026-11-24T09:05:00.000Z'

test.each<[Shown, string, string]>([
  [word('stopped'), 'Stopped', '중지됨'],
  [yesNo(true), 'Yes', '예'],
  [text('MSSQL$MICROSOFT##WID'), 'MSSQL$MICROSOFT##WID', 'MSSQL$MICROSOFT##WID'],
  [choice('planned-work.no'), 'No', '아니요'],
  [amount(1_843_200, 'kilobytes'), '1,843,200 KB', '1,843,200 KB'],
  [amount(16 * 1024 ** 3, 'bytes'), '16 GB', '16 GB'],
  [amount(0, 'bytes'), '0 B', '0 B'],
  [amount(20, 'minutes'), '20 min', '20분'],
  [atMost(amount(1, 'count')), '≤ 1', '≤ 1'],
  [atLeast(amount(5 * 1024 ** 3, 'bytes')), '≥ 5 GB', '≥ 5 GB'],
  [list([word('automatic'), word('manual')]), 'Automatic, Manual', '자동, 수동'],
  [list([]), 'None', '없음'],
  [list([{ list: [text('C:\\'), amount(0, 'bytes')] }]), 'C:\\: 0 B', 'C:\\: 0 B'],
])('%j reads in both languages', (value, en, ko) => {
  expect(show('en', value)).toBe(en)
  expect(show('ko', value)).toBe(ko)
})

test('a moment of today is shown without its date', () => {
  expect(show('en', moment(at), '2026-11-24T20:00:00.000Z', 'UTC')).toBe('09:05:00')
  expect(show('en', moment(at), '2026-11-25T20:00:00.000Z', 'UTC')).toBe('24 Nov 2026, 09:05')
  expect(show('ko', moment(at), '2026-11-25T20:00:00.000Z', 'Asia/Seoul')).toContain('2026')
})
