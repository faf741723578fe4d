import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Ajv, type SchemaObject } from 'ajv'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { logsResultSchema } from '#shared/contract/logs'
import { run } from '../../../src-main/shells/console/run'
import { fakeConsole } from '../../fakes/fake-console'
import { scratch } from '../../fakes/scratch'

const samples = path.join(import.meta.dirname, '../adapters/logs/sample-logs')
const bad = path.join(samples, 'softwaredistribution-content-download-fails.log')
const good = path.join(samples, 'softwaredistribution-sync-good.txt')

async function read(...words: string[]) {
  const console = fakeConsole()
  const code = await run(['logs', ...words], console, { page: '/nowhere', scripts: '/nowhere' })
  return { code, ...console.said }
}

test.each([
  ['1 where a fault was found, whatever could not be read', [bad, '/no/such.log'], 1],
  ['2 where something could not be read', [good, '/no/such.log'], 2],
  ['0 where neither is so', [good], 0],
])('the exit code is %s', async (_, places, code) => {
  expect((await read(...places)).code).toBe(code)
})

describe('the answer', () => {
  test('as data is what its published schema says, and stands alone on standard output', async () => {
    const file = new URL('../../../assets/schemas/logs-1.schema.json', import.meta.url)
    const schema = JSON.parse(fs.readFileSync(file, 'utf8')) as SchemaObject
    const fits = new Ajv({ allErrors: true }).compile(schema)
    const { out, err } = await read(samples, '/no/such.log', '--format', 'json', '--lang', 'ko')
    const data: unknown = JSON.parse(out)
    expect(fits(data), JSON.stringify(fits.errors)).toBe(true)
    expect(err).toBe('')
    const answer = v.parse(logsResultSchema, data)
    expect(answer.files.filter(({ problem }) => problem !== null).map(({ file }) => file)).toEqual(['/no/such.log'])
    expect(answer.causes.length).toBeGreaterThan(0)
    expect(answer.timeline.entries.every(({ at }) => at === null || at.endsWith('Z'))).toBe(true)
    expect(answer.timeline.of).toBeGreaterThan(answer.timeline.withoutTime)
  })

  test.each([
    ['text', 'en', 'What the logs say', 'Gateway strips range requests'],
    ['md', 'en', '# What the logs say', '### '],
    ['html', 'ko', '<h1>로그에 나타난 내용</h1>', '<html lang="ko">'],
    ['text', 'ko', '로그에 나타난 내용', '번째 줄'],
  ])('as %s in %s', async (format, lang, ...signs) => {
    const { out } = await read(bad, '--format', format, '--lang', lang)
    for (const sign of signs) expect(out).toContain(sign)
  })

  test('names where a finding stands, and quotes it with the lines around', async () => {
    const { out } = await read(bad)
    expect(out).toContain('softwaredistribution-content-download-fails.log, line 12')
    expect(out).toContain('ContentSyncAgent recieved Failure for Item')
  })

  test('of a log without a zone says which one was taken', async () => {
    const file = path.join(samples, 'windowsupdate-decoded-2025-failed.txt')
    const { out } = await read(file, '--zone', 'Asia/Seoul')
    expect(out).toContain('read as Asia/Seoul')
    expect((await read(file, '--zone', '+09:00', '--format', 'json')).out).toContain('"at": "2025-03-13T10:48:32.048Z"')
  })

  test('holds nothing that a terminal would obey or a page would run', async () => {
    const file = path.join(scratch(), 'a.log')
    fs.writeFileSync(file, 'event 7053 Reset Server Node \u001b[2J\u001b]0;x\u0007 <script>alert(1)</script>\n')
    expect((await read(file)).out).not.toContain('\u001b')
    expect((await read(file, '--format', 'html')).out).not.toContain('<script')
  })
})

// Every kind of file that cannot be read, in both languages.
const files: readonly (readonly [name: string, content: Buffer | null, english: string, korean: string])[] = [
  ['none.log', null, 'there is no such file or folder', '이 파일이나 폴더가 없습니다'],
  ['a.evtx', Buffer.from('ElfFile\0\u0001\u0002'), 'wevtutil qe FILE', 'wevtutil qe FILE'],
  [
    'a.etl',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 29)),
    'run Get-WindowsUpdateLog',
    'Get-WindowsUpdateLog를 실행',
  ],
  ['a.cab', Buffer.from('MSCF\0\0'), 'a packed file', '압축 파일입니다'],
  [
    'a.log',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 29)),
    'this is no text',
    '텍스트 파일이 아닙니다',
  ],
]
test.each(files)('%s is told of in both languages', async (name, content, english, korean) => {
  const file = path.join(scratch(), name)
  if (content) fs.writeFileSync(file, content)
  const [en, ko] = [await read(file, '--lang', 'en'), await read(file, '--lang', 'ko')]
  expect([en.code, ko.code]).toEqual([2, 2])
  expect(en.out).toContain(english)
  expect(ko.out).toContain(korean)
})

test('a folder without logs is told of in both languages', async () => {
  const folder = scratch()
  expect((await read(folder, '--lang', 'en')).out).toContain('there is no log in this folder')
  expect((await read(folder, '--lang', 'ko')).out).toContain('이 폴더에는 로그가 없습니다')
})

test.each([
  ['no place', [], 'Say which logs to read', '읽을 로그 파일이나'],
  ['a format that there is not', ['x', '--format', 'pdf'], 'text, json, md, html', 'text, json, md, html'],
  ['a page of what has no end', ['x', '--follow', '--format', 'html'], 'text, json', 'text, json'],
  [
    'a zone that there is not',
    ['x', '--zone', 'Mars/Base'],
    'Unknown value of --zone',
    '--zone 옵션에 사용할 수 없는 값',
  ],
  ['an option of another command', ['x', '--symptom', 'y'], 'Unknown option of logs', 'logs 명령에 없는 옵션'],
  ['a value where none belongs', ['x', '--follow=yes'], '--follow', '--follow'],
])('%s is bad usage', async (_, words, english, korean) => {
  const [en, ko] = [await read(...words, '--lang', 'en'), await read(...words, '--lang', 'ko')]
  expect([en.code, ko.code, en.out, ko.out]).toEqual([64, 64, '', ''])
  expect(en.err).toContain(english)
  expect(ko.err).toContain(korean)
})

test.each(['text', 'json'])('logs are watched until it is stopped, as %s', async (format) => {
  const file = path.join(scratch(), 'wsyncmgr.log')
  fs.writeFileSync(file, 'old $$<SMS_WSUS_SYNC_MANAGER><01-05-2026 01:00:00.000+000><thread=1 (0x1)>\n')
  const console = fakeConsole()
  const ended = run(['logs', file, '--follow', '--format', format], console, { page: '/nowhere', scripts: '/nowhere' })
  while (!console.said.err.includes('Watching')) await pause(20)
  await pause(700)
  fs.appendFileSync(file, 'nothing $$<SMS_WSUS_SYNC_MANAGER><01-05-2026 02:00:00.000+000><thread=1 (0x1)>\n')
  fs.appendFileSync(
    file,
    'Sync failed: UssCommunicationError $$<SMS_WSUS_SYNC_MANAGER><01-05-2026 02:00:01.000+000><thread=1 (0x1)>\n',
  )
  while (console.said.out === '') await pause(20)
  console.stop()
  expect(await ended).toBe(1)
  const lines = console.said.out.trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('2026-01-05T02:00:01.000Z')
  if (format === 'json')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ line: 3, component: 'SMS_WSUS_SYNC_MANAGER' })
})
