import { expect, test } from 'vitest'
import { saidIn } from '#shared/kernel/problem'
import type { HostError } from '../../../src-main/adapters/powershell/frames'
import { problemOf } from '../../../src-main/adapters/powershell/problem-of'

const place = String.raw`at Read-AppPool, C:\Tools\scripts\read\app-pool.ps1: line 4`
const error = (change: Partial<HostError> = {}): HostError => ({
  id: 'COMException,Get-CimInstance',
  category: 'NotSpecified',
  target: '',
  type: 'System.Runtime.InteropServices.COMException',
  hresult: '0x800706BA',
  text: 'Der RPC-Server ist nicht verfügbar.',
  place,
  ...change,
})
const said = (change?: Partial<HostError>) => saidIn(problemOf(error(change), 'app-pool')) ?? ''

test('an error keeps what Windows said: its text, id and number, and where it came up', () => {
  expect(problemOf(error(), 'app-pool')).toMatchObject({ code: 'read-failed', error: 'COMException 0x800706BA' })
  const kept = `Der RPC-Server ist nicht verfügbar.\nCOMException,Get-CimInstance 0x800706BA\n${place}`
  expect(said()).toBe(kept)
  expect(said({ place: `${place}\r\nbei Invoke-HostCall, host.ps1: Zeile 123` })).toBe(kept)
})

test.each([
  ['access-denied', { hresult: '0x80070005' }],
  ['not-on-this-system', { id: 'CommandNotFoundException' }],
  ['unreadable', { id: 'InvalidCastFromStringToInteger' }],
] as const)('%s is told from numbers and ids in every language, and the words come along', (code, change) => {
  for (const text of ['Zugriff verweigert', '액세스가 거부되었습니다.']) {
    expect(problemOf(error({ ...change, text }), 'app-pool').code).toBe(code)
    expect(said({ ...change, text })).toContain(text)
  }
})

test('the problems that a script names itself are said by the program, not by Windows', () => {
  for (const id of ['access-denied,Write-Error', 'unreachable,Write-Error', 'read-failed,Write-Error'])
    expect(said({ id, text: id })).toBe('')
})

test('a text without an end leaves room for number and place, and no more than 2000 characters come', () => {
  const long = said({ text: 'x'.repeat(100_000) })
  expect(long).toContain('0x800706BA')
  expect(long).toContain(place)
  expect(said({ text: 'x'.repeat(100_000), place: 'y'.repeat(100_000) })).toHaveLength(2000)
})

test.each([
  'Server=sql;User ID=sa;Password=geheim;Encrypt=yes',
  `Server=sql;pwd='geheim und mehr'`,
  'net use X: password: geheim',
])('a password that stands in the text does not come along: %s', (text) => {
  expect(said({ text })).toContain('***')
  expect(said({ text })).not.toContain('geheim')
})
