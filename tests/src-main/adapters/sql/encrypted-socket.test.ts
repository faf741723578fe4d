import { expect, test } from 'vitest'
import { promisesEncryption } from '../../../../src-main/adapters/sql/encrypted-socket'
import { packetsOf } from '../../../stand-ins/tds/packets'
import { preLoginAnswer } from '../../../stand-ins/tds/requests'

const answer = (says: number) => packetsOf({ kind: 4, body: preLoginAnswer(says) })

test.each([
  [0, false],
  [1, true],
  [2, false],
  [3, true],
  [0x81, false],
])('a server that says %i of encryption is let through: %s', (says, through) => {
  expect(promisesEncryption(answer(says))).toBe(through)
})

test('an answer in pieces is waited for, to its last byte', () => {
  const whole = answer(1)
  for (let length = 0; length < whole.length; length++) expect(promisesEncryption(whole.subarray(0, length))).toBe(null)
  expect(promisesEncryption(whole)).toBe(true)
})

test.each([
  ['another protocol', Buffer.from('HTTP/1.1 400 Bad Request\r\n')],
  ['its first letter', Buffer.from('H')],
  ['a packet of another kind', packetsOf({ kind: 18, body: preLoginAnswer(1) })],
  ['an endless packet', Buffer.from([4, 1, 0xff, 0xff, 0, 0, 1, 0])],
  ['an answer without a word on encryption', packetsOf({ kind: 4, body: Buffer.from([0, 0, 6, 0, 1, 0xff, 1]) })],
  ['a place that is not there', packetsOf({ kind: 4, body: Buffer.from([1, 0, 200, 0, 1, 0xff]) })],
  ['nothing at all', packetsOf({ kind: 4, body: Buffer.alloc(0) })],
])('%s promises nothing', (_, bytes) => {
  expect(promisesEncryption(bytes)).toBe(false)
})
