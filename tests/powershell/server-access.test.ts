import { closeSync, openSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { top } from '../../src-main/launch/say.mjs'
import { never, patient, testRunner } from '../fakes/powershell'
import { scratch } from '../fakes/scratch'

// What the scripts of the server reach for by themselves, without stand-ins: files that are being written, and the network.
const runner = patient(testRunner(path.join(top, 'tests', 'powershell', 'call-server.ps1')))
afterAll(() => runner.close())
const call = (name: string, given: Record<string, string | number>) => runner.read(name, given, 30, never())

describe('the newest part of a log', () => {
  const text = 'first line\r\n둘째 줄 für\r\nlast line\r\n'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const written: [string, Buffer][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16],
    ['UTF-16 without one', utf16.subarray(2)],
    ['UTF-16 the other way round', Buffer.from(utf16).swap16()],
  ]

  test.each(written)('%s: as it is, while its writer holds it open', async (_name, bytes) => {
    const file = path.join(scratch(), 'some.log')
    writeFileSync(file, bytes)
    const writer = openSync(file, 'a')
    expect(await call('Get-LogText', { File: file, Most: 1000 })).toEqual({ ok: true, value: [text] })
    closeSync(writer)
  })

  test.each(written.slice(0, 4))('%s: cut anywhere, whole lines are left', async (_name, bytes) => {
    const file = path.join(scratch(), 'some.log')
    writeFileSync(file, bytes)
    for (const most of [bytes.length - 4, bytes.length - 8]) {
      const cut = text.slice(text.indexOf('\n') + 1)
      expect(await call('Get-LogText', { File: file, Most: most })).toEqual({ ok: true, value: [cut] })
    }
  })

  test('bytes of an old code page cost letters and no lines', async () => {
    const file = path.join(scratch(), 'some.log')
    writeFileSync(file, Buffer.from('f\u00FCr\r\nlast line\r\n', 'latin1'))
    const read = await call('Get-LogText', { File: file, Most: 1000 })
    expect(read.ok && (read.value as string[])[0]).toMatch(/^f.{1,2}r\r\nlast line\r\n$/)
  })

  test('no file is no text', async () => {
    const file = path.join(scratch(), 'nowhere', 'some.log')
    expect(await call('Get-LogText', { File: file, Most: 1000 })).toEqual({ ok: true, value: [] })
  })
})

test('ports that are open and ports that are not are told apart at the same time', async () => {
  const server = net.createServer((socket) => socket.on('error', () => socket.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  const closed = net.createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const other = (closed.address() as net.AddressInfo).port
  await new Promise((resolve) => closed.close(resolve))
  const given = { Address: '127.0.0.1', Ports: [String(port), String(other)], Milliseconds: 3000 }
  expect(await runner.read('Get-PortAnswers', given, 30, never())).toEqual({
    ok: true,
    value: [
      { Port: port, Answer: 'Success' },
      { Port: other, Answer: 'ConnectionRefused' },
    ],
  })
  await new Promise((resolve) => server.close(resolve))
})

test('a name leads to addresses; one that nobody has leads to none', async () => {
  const read = await call('Get-AddressesOfName', { Name: 'localhost' })
  expect(read.ok && read.value).toEqual(expect.arrayContaining([expect.stringMatching(/^(127\.0\.0\.1|::1)$/)]))
  expect(await call('Get-AddressesOfName', { Name: 'nobody.invalid' })).toEqual({ ok: true, value: [] })
})

// The text decides and not the number 6703; of the text only what no Windows translates.
test.each([
  ['AdminProxy.CreateUpdateServer', 'HTTP 상태 503: 서비스를 사용할 수 없음', '0x80131509', 'unavailable'],
  ['AdminProxy.CreateUpdateServer', '원격 서버에 연결할 수 없습니다', '0x80131509', 'unavailable'],
  ['AdminProxy.CreateUpdateServer', 'HTTP-Status 401: Nicht autorisiert', '0x80131509', 'permission'],
  ['AdminProxy.CreateUpdateServer', '보안 주체 권한 요청이 실패했습니다', '0x8013150A', 'permission'],
  ['SoapHttpClientProtocol.Invoke', 'SSL/TLS 보안 채널을 만들 수 없습니다', '0x80131509', 'ssl'],
  ['CWSyncMgr::DoSync', 'WSUS server not configured. Please refer to WCM.log', '', 'not-configured'],
  ['WSyncAction.SyncWSUS', 'UssCommunicationError: WebException: (503)', '0x80131500', 'other'],
  ['WSyncAction.SyncWSUS', 'Failed to sync some of the updates', '0x00000000', 'other'],
])('%s, %s: %s is %s', async (Method, Message, Code, kind) => {
  expect(await call('Get-SyncErrorKind', { Method, Message, Code })).toEqual({ ok: true, value: [kind] })
})
