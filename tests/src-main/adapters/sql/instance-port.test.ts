import dgram from 'node:dgram'
import { expect, test } from 'vitest'
import { instancePort, portIn } from '../../../../src-main/adapters/sql/instance-port'

const answerWith = (text: string) => {
  const head = Buffer.from([5, 0, 0])
  head.writeUInt16LE(text.length, 1)
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}
const about = (rest: string) =>
  answerWith(`ServerName;SRV-SQL;InstanceName;WSUS;IsClustered;No;Version;15.0.2000.5;${rest}`)
const never = new AbortController().signal

test.each([
  ['an instance with TCP', about('tcp;49731;;'), 49731],
  ['one with pipes too', about('np;\\\\SRV-SQL\\pipe\\MSSQL$WSUS\\sql\\query;tcp;1437;;'), 1437],
  ['one without TCP', about('np;\\\\SRV-SQL\\pipe\\MSSQL$WSUS\\sql\\query;;'), null],
  ['no port at all', about('tcp;;'), null],
  ['a port that there is not', about('tcp;70000;;'), null],
  ['another instance', answerWith('ServerName;SRV-SQL;InstanceName;OTHER;tcp;49731;;'), null],
  ['something else', Buffer.from('HTTP/1.1 400'), null],
  ['nothing', Buffer.alloc(0), null],
])('an answer about %s', (_, answer, port) => {
  expect(portIn(answer, 'wsus')).toBe(port)
})

test('SQL Server Browser is asked for the instance by name', async () => {
  const browser = dgram.createSocket('udp4')
  const asked: string[] = []
  browser.on('message', (question, { port, address }) => {
    asked.push(question.toString('latin1'))
    browser.send(about('tcp;49731;;'), port, address)
  })
  await new Promise<void>((resolve) => browser.bind(0, '127.0.0.1', resolve))
  const { port } = browser.address()
  expect(await instancePort('127.0.0.1', 'WSUS', never, port)).toBe(49731)
  expect(asked).toEqual(['\u0004WSUS\0'])
  await new Promise<void>((resolve) => browser.close(() => resolve()))
  expect(await instancePort('127.0.0.1', 'WSUS', never, port)).toBe(null)
})

test('a name that leads nowhere has no port', async () => {
  expect(await instancePort('no-such-host.invalid', 'WSUS', never)).toBe(null)
})
