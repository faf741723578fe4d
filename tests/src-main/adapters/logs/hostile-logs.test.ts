import fs from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { program, readAll } from '../../../fakes/log-reading'
import { scratch } from '../../../fakes/scratch'
import { logTools, type LogTools } from '../../../../src-main/adapters/logs/read-log'

let folder = ''
beforeEach(() => {
  folder = scratch()
})
const put = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content)
  return file
}

const fault = '2026-01-05 10:00:00.000 UTC\tError\tw3wp.1\tDataAccess.X\tNumber 18456, Class 14, State 1: Login failed'
const quiet = '2026-01-05 09:00:00.000 UTC\tInfo\tw3wp.1\tThreadEntry\tThreadHelper.ThreadStart'
const korean = `${quiet}\r\n2026-01-05 10:00:00.000 UTC\tError\tw3wp.1\tX.Y\tSystem.Net.WebException: 원격 서버에 연결할 수 없습니다\r\n`
/** Every file goes the way of large ones. */
const always: LogTools = { ...logTools(program), small: 0 }
const ids = async (file: string, tools = always) => (await readAll([file], tools)).findings.map(({ entry }) => entry.id)
const problemOf = async (place: string, tools = always) => (await readAll([place], tools)).files[0]?.problem

const utf16 = (text: string, mark = true) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
// What an editor on a Korean Windows writes for the message above.
const cp949 = Buffer.concat([
  Buffer.from(`${quiet}\r\n2026-01-05 10:00:00.000 UTC\tError\tw3wp.1\tX.Y\tSystem.Net.WebException: `),
  Buffer.from('bff8b0dd20bcadb9f6bfa120bfacb0e1c7d220bcf620bef8bdc0b4cfb4d9', 'hex'),
  Buffer.from('\r\n'),
])

describe('letters', () => {
  test.each([
    ['utf-8', Buffer.from(korean), 'utf-8'],
    ['utf-8 with its mark', Buffer.from(`\ufeff${korean}`), 'utf-8'],
    ['utf-16 with its mark', utf16(korean), 'utf-16le'],
    ['utf-16 without a mark', utf16(korean, false), 'utf-16le'],
    ['utf-16 the other way round', utf16(korean).swap16(), 'utf-16be'],
    ['the code page of Korea', cp949, 'euc-kr'],
    ['line ends of Unix', Buffer.from(korean.replaceAll('\r', '')), 'utf-8'],
    ['a last line without its end', Buffer.from(korean.trimEnd()), 'utf-8'],
  ])('in %s are read', async (_, bytes, encoding) => {
    const { files, findings } = await readAll([put('SoftwareDistribution.log', bytes)], always)
    expect(files[0]).toMatchObject({ encoding, form: 'softwaredistribution', problem: null })
    const [one] = findings.filter(({ entry }) => entry.id === 'text:any-002')
    expect(one).toMatchObject({ times: 1, last: '2026-01-05T10:00:00.000Z' })
    expect(one?.places[0]).toMatchObject({ line: 2, before: [quiet] })
  })

  test('of Japan are told from those of Korea', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${fault}\n   `),
      Buffer.from('838a8381815b836796bc82f089f08c8882c582ab82dc82b982f1', 'hex'),
    ])
    expect((await readAll([put('a.log', bytes)], always)).files[0]?.encoding).toBe('shift_jis')
  })
})

describe('an entry', () => {
  test('of Configuration Manager over many lines is one, with the time at its end', async () => {
    const entry = `<![LOG[Sync failed: no luck\nUssCommunicationError\nmore]LOG]!><time="10:00:00.000-540" date="01-05-2026" component="SMS_WSUS_SYNC_MANAGER" context="" type="3" thread="1" file="">`
    const { findings } = await readAll([put('wsyncmgr.log', `${entry}\n${entry}\n`)], always)
    const [one] = findings.filter(({ entry: { id } }) => id === 'text:wsyncmgr-005')
    expect(one).toMatchObject({ times: 2, first: '2026-01-05T01:00:00.000Z' })
    expect(one?.places.map(({ line }) => line)).toEqual([1, 4])
  })

  test('in a stack of .NET belongs to the line that the stack stands under', async () => {
    const stack = '   at System.X()\n'.repeat(60)
    const { findings } = await readAll([put('a.log', `${fault}\n${stack}   Timeout expired\n${quiet}\n`)], always)
    const [one] = findings.filter(({ entry }) => entry.id === 'text:any-029')
    expect(one).toMatchObject({ last: '2026-01-05T10:00:00.000Z' })
    expect(one?.places[0]).toMatchObject({ line: 1, after: [quiet] })
  })

  test('is each of the events that stand in one line', async () => {
    const event = (id: number, second: number) =>
      `<Event xmlns='x'><System><Provider Name='Windows Server Update Services'/><EventID Qualifiers='0'>${id}</EventID><Level>2</Level><Task>1</Task><TimeCreated SystemTime='2026-01-05T10:00:0${second}.0000000Z'/></System><EventData><Data>내용</Data></EventData></Event>`
    const { findings, rows } = await readAll(
      [put('e.xml', `<Events>${event(364, 1)}${event(386, 2)}</Events>`)],
      always,
    )
    const times = findings.map(({ entry, times, last }) => [entry.id, times, last])
    expect(times).toContainEqual(['event:Windows Server Update Services/364', 1, '2026-01-05T10:00:01.000Z'])
    expect(times).toContainEqual(['event:Windows Server Update Services/386', 1, '2026-01-05T10:00:02.000Z'])
    expect(rows.of).toBe(2)
  })

  test('of IIS is read by the columns that stand above it, also where they change', async () => {
    const text = [
      '#Fields: date time s-ip cs-method cs-uri-stem s-port sc-status sc-substatus sc-win32-status',
      '2026-01-05 10:00:00 10.0.0.1 POST /ClientWebService/client.asmx 8530 503 0 0',
      '#Fields: time date cs-method cs-uri-stem sc-status sc-substatus sc-win32-status',
      '11:00:00 2026-01-05 POST /ClientWebService/client.asmx 503 0 0',
    ].join('\n')
    const { rows } = await readAll([put('u_ex260105.log', text)], always)
    expect(rows.shown.map(({ at, until, times }) => [at, until, times])).toEqual([
      ['2026-01-05T10:00:00.000Z', '2026-01-05T11:00:00.000Z', 2],
    ])
  })

  test('that is older than a good sign of the same part is history, in a part that was put aside too', async () => {
    const line = (message: string, hour: string) =>
      `${message} $$<SMS_WSUS_SYNC_MANAGER><01-05-2026 ${hour}:00:00.000+000><thread=1 (0x1)>\n`
    put('wsyncmgr.lo_', line('Sync failed: UssCommunicationError', '01'))
    put('wsyncmgr.log', line('Sync succeeded', '02'))
    const { findings, lookUp } = await readAll([folder], always)
    const later = findings.find(({ entry }) => entry.id === 'text:wsyncmgr-005')?.later
    expect(later).toMatchObject({ at: '2026-01-05T02:00:00.000Z', line: 1 })
    expect(lookUp.causes.every(({ confidence }) => confidence === 'possible')).toBe(true)
    put('wsyncmgr.log', line('Sync succeeded', '02') + line('Sync failed: UssCommunicationError', '03'))
    const again = (await readAll([folder], always)).findings
    expect(again.find(({ entry }) => entry.id === 'text:wsyncmgr-005')?.later).toBeNull()
  })
})

describe('a file of 2 GB', () => {
  test('with a hole is read in time, and with no more memory than any other', async () => {
    const file = put('SoftwareDistribution.log', `${fault}\n`)
    const handle = await open(file, 'r+')
    await handle.write(`\n${fault.replace('10:00', '11:00')}\n`, 2 * 1024 ** 3)
    await handle.close()
    const before = process.memoryUsage().rss
    const { findings, files } = await readAll([file])
    expect(findings.find(({ entry }) => entry.id === 'sql:18456')?.times).toBe(2)
    expect(files[0]?.bytes).toBeGreaterThan(2 * 1024 ** 3)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 ** 2)
  })

  test('without a line end is cut in pieces', async () => {
    const file = put('a.txt', Buffer.alloc(12 * 1024 ** 2, 'x'))
    fs.appendFileSync(file, `\n${fault}\n`)
    fs.writeSync(fs.openSync(file, 'r+'), Buffer.alloc(1), 0, 1, 5)
    const [one] = (await readAll([file], always)).findings.filter(({ entry }) => entry.id === 'sql:18456')
    expect(one?.places[0]?.line).toBe(2)
  })
})

test('of very many lines the first and the newest are looked at, and it says how many', async () => {
  const line =
    '2026-01-05 10:00:00 1.1.1.1 5 1.1.1.2 80 HTTP/1.1 GET /ClientWebService/client.asmx 503 1 QueueFull WsusPool\n'
  const file = put('httperr1.log', line.repeat(250).replace(/QueueFull WsusPool\n$/, 'AppOffline WsusPool\n'))
  const { files, findings } = await readAll([file], { ...always, most: 100 })
  expect(files[0]?.lines).toEqual({ shown: 200, of: 250 })
  const [full] = findings.filter(({ entry }) => entry.id === 'httperr:QueueFull')
  expect(full?.times).toBe(199)
  expect(findings.map(({ entry }) => entry.id)).toContain('httperr:AppOffline')
})

describe('bad input is told by name', () => {
  test.each([
    ['System.evtx', Buffer.from('ElfFile\0\0\0\0\0\u0001\u0002\u0003\u0004'), 'log-is-event-file'],
    ['WindowsUpdate.etl', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 29)), 'log-is-trace'],
    ['CbsPersist.cab', Buffer.from('MSCF\0\0\0\0\u0001\u0002\u0003'), 'log-is-archive'],
    ['picture.log', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 29)), 'log-not-text'],
  ])('%s', async (name, bytes, code) => {
    expect(await problemOf(put(name, bytes))).toMatchObject({ code })
  })

  test('what is not there, and a folder without logs', async () => {
    expect(await problemOf(path.join(folder, 'no.log'))).toMatchObject({ code: 'log-not-there' })
    put('note.docx', 'x')
    expect(await problemOf(folder)).toMatchObject({ code: 'log-none-here' })
  })

  // A test may be root, whom nothing is denied; what Windows answers is brought along.
  test.each([
    ['EBUSY', 'log-locked'],
    ['EPERM', 'access-denied'],
    ['EIO', 'unreadable'],
  ])('%s, and the others are read', async (code, problem) => {
    const locked = put('locked.log', fault)
    put('other.log', fault)
    const refusing: LogTools = {
      ...always,
      open: (file) => (file === locked ? Promise.reject(Object.assign(new Error(code), { code })) : open(file, 'r')),
    }
    const { files, findings } = await readAll([folder], refusing)
    expect(files.map((one) => one.problem?.code ?? null).sort()).toEqual([problem, null].sort())
    expect(findings.map(({ entry }) => entry.id)).toContain('sql:18456')
  })

  test('a file that is locked in its middle', async () => {
    const file = put('a.log', fault)
    const halfLocked: LogTools = {
      ...always,
      small: 1e9,
      async open(name) {
        const handle = await open(name, 'r')
        let reads = 0
        const read = handle.read.bind(handle)
        handle.read = (...given: Parameters<typeof read>) =>
          ++reads > 1 ? Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' })) : read(...given)
        return handle
      },
    }
    expect(await problemOf(file, halfLocked)).toMatchObject({ code: 'log-locked' })
  })
})

test.each([' -x.log', '--files.log', "it's `$(x)`;&.log", '로그 파일.log', '[a]*.log'])(
  'a file called %j is read',
  async (name) => {
    put(name, fault)
    expect((await readAll([folder], always)).findings.map(({ entry }) => entry.id)).toContain('sql:18456')
  },
)

test('a folder is read with its folders, links left aside', async () => {
  put('a/b/c.log.old', fault)
  put('a/x.bin', 'x')
  fs.symlinkSync(folder, path.join(folder, 'a', 'loop'), 'junction')
  const { files, leftOut } = await readAll([folder], always)
  expect(files.map(({ file }) => path.basename(file))).toEqual(['c.log.old'])
  expect(leftOut.others).toBe(1)
})

test('an empty log says nothing', async () => {
  expect((await readAll([put('a.log', '')], always)).files[0]).toMatchObject({ bytes: 0, problem: null })
})

test('what is written while it is read is no part of the answer, and is told', async () => {
  const file = put('a.log', `${fault}\n`.repeat(5))
  const growing: LogTools = {
    ...always,
    async open(name) {
      const handle = await open(name, 'r')
      const stat = handle.stat.bind(handle)
      handle.stat = (async () => {
        const now = await stat()
        fs.appendFileSync(file, `${fault}\n`)
        return now
      }) as never
      return handle
    },
  }
  const { files, findings } = await readAll([file], growing)
  expect(files[0]?.grew).toBe(true)
  expect(findings.find(({ entry }) => entry.id === 'sql:18456')?.times).toBe(5)
})

describe('the search program', () => {
  test('that cannot be started is done without', async () => {
    const missing = { ...always, program: path.join(folder, 'nothing') }
    expect(await ids(put('a.log', fault), missing)).toEqual(await ids(put('b.log', fault)))
  })

  test('that ends too early is told of', async () => {
    const broken = put('broken.sh', '#!/bin/sh\nexit 3\n')
    fs.chmodSync(broken, 0o755)
    expect(await problemOf(put('a.log', fault), { ...always, program: broken })).toMatchObject({
      code: 'log-search-stopped',
    })
  })

  test('leaves nothing behind', async () => {
    const temporary = () => fs.readdirSync(path.dirname(folder)).filter((name) => /^wsus-medic-\w{6}$/.test(name))
    const before = temporary()
    await ids(put('a.log', fault))
    expect(temporary().filter((name) => !before.includes(name))).toEqual([])
  })
})

test('a search that is cancelled says so', async () => {
  const stop = new AbortController()
  const tools: LogTools = { ...always, open: (file) => (stop.abort(), open(file, 'r')) }
  const { files } = await readAll([put('a.log', fault)], tools, undefined, stop.signal)
  expect(files[0]?.problem).toMatchObject({ code: 'cancelled' })
})
