import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { top } from '../../src-main/launch/say.mjs'
import { never, patient, standIns, testRunner } from '../fakes/powershell'

// What no situation shows: machines without a module, shares and drives of a person, rights in every spelling, logs in every encoding.

const runner = patient(testRunner(...standIns, path.join(top, 'tests', 'stand-ins', 'setup-cases.ps1')))
const folder = mkdtempSync(path.join(tmpdir(), 'setup-cases-'))
afterAll(async () => {
  await runner.close()
  rmSync(folder, { recursive: true })
})

const call = (name: string, given: Record<string, unknown> = {}) => runner.read(name, given, 20, never())
async function read(name: string, machine: object): Promise<unknown> {
  await call('set-case', { Case: JSON.stringify(machine) })
  const answer = await call(name)
  return answer.ok ? answer.value : answer.problem
}

const SETUP = String.raw`SOFTWARE\Microsoft\Update Services\Server\Setup`
const CACHE = String.raw`SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache`

describe('the role', () => {
  const registry = {
    [`${CACHE}\\UpdateServices`]: { InstallState: 1 },
    [`${CACHE}\\UpdateServices-WidDB`]: { InstallState: 0 },
    [`${SETUP}\\Installed Role Services`]: { 'UpdateServices-Services': 2, 'UpdateServices-Database': 2 },
  }
  test.each(['missing', 'refused'])(
    'is what Server Manager last wrote down where its module is %s',
    async (features) => {
      const expected = { role: 'installed', wid: 'available', sql: 'available', registered: ['sql'] }
      expect(await read('role-features', { features, registry })).toEqual(expected)
    },
  )
  test('cannot be read on a Windows that has no roles', async () => {
    const problem = { code: 'not-on-this-system', target: 'ServerManager' }
    expect(await read('role-features', { features: 'missing', registry: {} })).toEqual(problem)
  })
})

describe('the finishing step', () => {
  const finished = { WsusAdministratorsSid: 'S-1-5-21-1', VersionString: '10.0.20348.1' }
  const services = (value: number) => ({ 'UpdateServices-API': 2, 'UpdateServices-Services': value })
  test.each([
    [2, false],
    [1, true],
    [3, true],
  ])('a part of the role with the number %i', async (value, pending) => {
    const registry = { [SETUP]: finished, [`${SETUP}\\Installed Role Services`]: services(value) }
    expect(await read('servicing', { registry })).toEqual({ pending })
  })
  test('WSUS 3.0 has none; a later one that says nothing leaves it open', async () => {
    expect(await read('servicing', { registry: { [SETUP]: { ...finished, VersionString: '3.2.7600.226' } } })).toEqual({
      pending: false,
    })
    expect(await read('servicing', { registry: { [SETUP]: finished } })).toMatchObject({ code: 'not-on-this-system' })
  })
})

describe('the folder for update files', () => {
  const at = (ContentDir: string) => ({ [SETUP]: { ContentDir } })
  const OPEN = 'O:BAG:SYD:AI(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)(A;CIID;LC;;;BU)(A;CIID;DC;;;BU)'
  test('on a share: what groups of the domain may do stays open', async () => {
    const shared = { registry: at(String.raw`\\SRV-DATEN\WSUS`), sddl: OPEN }
    const expected = { path: String.raw`\\SRV-DATEN\WSUS`, exists: true, place: 'network-share', fileSystem: null }
    expect(await read('content-folder', shared)).toEqual({ ...expected, writable: null })
    const everybody = { ...shared, sddl: 'O:BAG:SYD:(A;OICI;0x1301bf;;;AU)' }
    expect(await read('content-folder', everybody)).toEqual({ ...expected, writable: true })
  })
  test('on a drive that a person connected', async () => {
    const mapped = { registry: at('W:\\WSUS\\'), disk: { type: 4, format: 'NTFS' }, sddl: OPEN }
    expect(await read('content-folder', mapped)).toMatchObject({
      path: 'W:\\WSUS',
      place: 'mapped-drive',
      fileSystem: null,
    })
  })
  test.each([
    ['FAT32', 'FAT'],
    ['exFAT', 'FAT'],
    ['ReFS', 'ReFS'],
    ['CSVFS', null],
  ])('on a disk with %s', async (format, fileSystem) => {
    const local = { registry: at('E:\\WSUS'), disk: { type: 3, format }, sddl: OPEN }
    expect(await read('content-folder', local)).toMatchObject({ place: 'local-drive', fileSystem, writable: true })
  })
  test('on a disk that hangs in a folder of another', async () => {
    const volumes = [{ name: 'E:\\Mounts\\One\\', format: 'ReFS' }]
    const local = { registry: at('E:\\Mounts\\One\\WSUS'), disk: { type: 3, format: 'NTFS' }, volumes, sddl: OPEN }
    expect(await read('content-folder', local)).toMatchObject({ fileSystem: 'ReFS' })
  })
})

test.each([
  ['D:(A;OICI;FA;;;NS)', 0x1f01ff],
  ['D:PAI(A;;0x1301bf;;;S-1-5-20)', 0x1301bf],
  ['D:(A;OICI;GA;;;NS)', 0x1f01ff],
  ['D:(A;;0x10000000;;;NS)', 0x1f01ff],
  ['D:(A;CIOI;FRFW;;;NS)', 0x12019f],
  ['D:(A;OICIIO;FA;;;NS)(A;;FA;;;SY)', 0],
  ['D:(D;;0x6;;;NS)(A;;FA;;;NS)', 0x1f01f9],
  ['D:(A;;FA;;;NS)(D;;0x6;;;NS)', 0x1f01ff],
  ['D:(A;;CCDCLC;;;NS)S:(AU;SAFA;FA;;;WD)', 7],
  ['D:NO_ACCESS_CONTROL', 0x1f01ff],
])('rights of NETWORK SERVICE in %s', async (sddl, rights) => {
  await call('set-case', { Case: JSON.stringify({ sddl: `O:SYG:SY${sddl}` }) })
  expect(await call('folder-rights', { Folder: 'C:\\x', Who: ['NS', 'S-1-5-20'] })).toEqual({ ok: true, value: rights })
})

describe('the right to log on as a service', () => {
  // Windows makes the SID of a service out of its name in capitals (SHA-1, five numbers).
  const hash = createHash('sha1')
    .update(Buffer.from(String.raw`MSSQL$MICROSOFT##WID`, 'utf16le'))
    .digest()
  const sid = `S-1-5-80-${[0, 4, 8, 12, 16].map((offset) => hash.readUInt32LE(offset)).join('-')}`
  test.each([
    ['of the engine itself', `SeServiceLogonRight = *S-1-5-20,*${sid}`, false, true],
    ['of all services', 'SeServiceLogonRight = *S-1-5-80-0', true, false],
    ['of nobody', 'SeDenyServiceLogonRight = *S-1-5-80-0', false, false],
  ])('%s', async (_, line, allServices, engine) => {
    const rights = ['[Unicode]', 'Unicode=yes', '[Privilege Rights]', line]
    expect(await read('logon-right', { rights })).toEqual({ allServices, engine, byPolicy: null })
  })
})

test.each([
  ['UTF-8', Buffer.from('하나\r\n둘\r\nÄ\r\n')],
  ['UTF-8 with its mark', Buffer.from('\uFEFF하나\r\n둘\r\nÄ\r\n')],
  ['UTF-16', Buffer.from('\uFEFF하나\r\n둘\r\nÄ\r\n', 'utf16le')],
])('the last lines of a log in %s', async (name, bytes) => {
  const file = path.join(folder, `${name}.log`)
  writeFileSync(file, bytes)
  expect(await call('log-lines', { File: file, Most: 2 })).toEqual({ ok: true, value: ['둘', 'Ä'] })
})
