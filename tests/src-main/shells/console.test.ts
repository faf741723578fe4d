import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { translateAny } from '#shared/messages/translate'
import { checkResultSchema, type CheckResult } from '#shared/report/check-result'
import { checkUpResultSchema } from '#shared/report/check-up-result'
import { situations } from '#shared/situations/index'
import { trees } from '#shared/trees/index'
import { run } from '../../../src-main/shells/console/run'
import { aVisit } from '../../fakes/a-visit'
import { recordedOn } from '../../fakes/recorded'
import { ask } from '../../fakes/browser'
import { fakeConsole } from '../../fakes/fake-console'
import { scratch } from '../../fakes/scratch'

async function typed(...words: string[]) {
  const console = fakeConsole()
  const code = await run(words, console, { page: scratch(), scripts: scratch() })
  return { code, ...console.said }
}
const json = (text: string) => v.parse(checkResultSchema, JSON.parse(text))

function fileWith(content: string | Buffer): string {
  const file = path.join(scratch(), 'case.json')
  fs.writeFileSync(file, content)
  return file
}

beforeEach(() => {
  vi.stubEnv('WSUS_MEDIC_HOME', scratch())
  vi.stubEnv('CI', 'true')
})

/** A folder is not a file. */
const folder = path.dirname(process.execPath)

describe('what is not understood', () => {
  test.each([
    [[], 'Say what to do', 'check, lookup, logs, serve, situations, help'],
    [['frobnicate'], 'frobnicate', 'check, lookup, logs, serve, situations, help'],
    [['__proto__'], '__proto__', 'check, lookup, logs, serve'],
    [['check'], 'where the facts come from', '--situation ID, --case FILE, --source live'],
    [['check', '--situation', 'x', '--case', 'y'], 'where the facts come from', '--case FILE'],
    [['check', '--situation', 'nowhere'], 'nowhere', 'healthy-2019'],
    [['check', '--source', 'practice'], 'practice', 'live'],
    [['check', '--source', 'live', '--symptom', 'toothache'], 'toothache', 'services-not-running'],
    [['check', '--situation', 'healthy-2019', '--format', 'pdf'], 'pdf', 'text, json, md, html'],
    [['check', '--situation', 'healthy-2019', '--lang', 'fr'], 'fr', 'en, ko'],
    [['check', '--situation'], '--situation needs a value', 'help'],
    [['check', '--situation', '--format', 'json'], '--situation needs a value', 'help'],
    [['check', '--situation', 'healthy-2019', '--situation', 'wid-stopped'], 'more than once', 'help'],
    [['check', '--situation', 'healthy-2019', 'now'], 'now', 'help'],
    [['check', '--situation', 'healthy-2019', '--computer', 'PC-0815'], '--computer', '--source live --computer NAME'],
    [['check', '--source', 'live', '--computer', '../x'], '../x', '--source live --computer NAME'],
    [
      ['check', '--source', 'live', '--symptom', 'services-not-running', '--computer', 'PC-0815'],
      'services-not-running',
      'Known: computer-not-reported\n',
    ],
    [['check', '--fix'], '--fix', '--situation, --case, --source'],
    [['check', '-x'], '-x', '--situation'],
    [['serve', '--port', '80'], '--port', '--source, --lang'],
    [['serve', '--source', 'case'], 'case', 'live, practice'],
  ])('%j is bad usage, and says what there is', async (words, names, known) => {
    const { code, out, err } = await typed(...words)
    expect([code, out]).toEqual([64, ''])
    expect(err).toContain(names)
    expect(err).toContain(known)
  })

  test('is explained in the language that was asked for', async () => {
    expect((await typed('check', '--lang', 'ko')).err).toContain('정보를 읽을 곳')
  })
})

describe('a check of a practice machine', () => {
  test.each(situations)('$id ends with the code that its causes call for', async (situation) => {
    const { code, out, err } = await typed('check', '--situation', situation.id, '--format', 'json')
    const { causes, symptom, practice } = json(out)
    const all = [symptom.proof, ...causes]
    const those = (verdict: string) =>
      all
        .filter((one) => one.verdict === verdict)
        .map(({ id }) => id)
        .sort()
    const ofSymptom = (causes: readonly string[]) => causes.filter((id) => all.some((one) => one.id === id))
    expect(those('present')).toEqual(ofSymptom(situation.present))
    expect(those('unknown')).toEqual(ofSymptom(situation.unknown))
    expect(code).toBe(situation.present.length > 0 ? 1 : situation.unknown.length > 0 ? 2 : 0)
    expect([practice, err]).toEqual([true, ''])
  })

  test.each([
    ['text', /PRACTICE/],
    ['md', /^#/m],
    ['html', /^<!doctype html>/i],
  ])('can be read as %s', async (format, sign) => {
    const { out, err } = await typed('check', '--situation', 'wid-stopped', '--format', format)
    expect(out).toMatch(sign)
    expect(err).toBe('')
  })

  test('is in Korean where that was asked for', async () => {
    expect((await typed('check', '--situation', 'wid-stopped', '--lang', 'ko')).out).toContain('연습')
  })
})

describe('a check of a symptom with two machines', () => {
  const now = '2026-11-24T09:00:00.000Z'

  test('reads both halves of a practice machine, wherever its person begins', async () => {
    const { code, out } = await typed('check', '--situation', 'laptop-outside', '--format', 'json')
    expect(code).toBe(1)
    expect(json(out)).toMatchObject({ readOn: ['server', 'computer'], computer: { name: 'NB-DEMO' } })
  })

  test.each([
    ['server', 'computer'],
    ['computer', 'server'],
  ] as const)('of a case that was recorded on the %s names what is missing of the %s', async (here, there) => {
    const file = fileWith(JSON.stringify(recordedOn('computer-healthy', [here], now)))
    const { code, out } = await typed('check', '--case', file, '--format', 'json')
    expect(code).toBe(2)
    const result = json(out)
    expect(result.readOn).toEqual([here])
    const missing = result.causes
      .flatMap((one) => one.missing)
      .filter(({ problem }) => problem.code === 'other-machine')
    expect(new Set(missing.map(({ problem }) => 'machine' in problem && problem.machine))).toEqual(new Set([there]))
    const { out: text } = await typed('check', '--case', file)
    expect(text).toContain(translateAny('en', `report.read-on.${here}`))
  })

  test('of a case with both halves finds nothing on a healthy computer', async () => {
    const record = recordedOn('computer-healthy', ['server', 'computer'], now)
    const { code, out } = await typed('check', '--case', fileWith(JSON.stringify(record)), '--format', 'json')
    const { causes, readOn } = json(out)
    expect(readOn).toEqual(['server', 'computer'])
    expect(causes.filter(({ verdict }) => verdict === 'present')).toEqual([])
    expect(code).toBe(0)
  })

  test('of this machine says that the computer is somewhere else', async () => {
    const live = ['check', '--source', 'live', '--symptom', 'computer-not-reported', '--format', 'json']
    const { code, out } = await typed(...live)
    expect(code).toBe(2)
    const missing = json(out).causes.flatMap((one) => one.missing)
    expect(missing).toContainEqual(
      expect.objectContaining({
        problem: { code: 'other-machine', target: 'network-adapters', machine: 'computer' },
      }),
    )
  })
})

describe('a check of a saved case', () => {
  const reading = (fact: string, value: unknown, at: string) => ({
    fact,
    machine: 'server' as const,
    at,
    from: 'probe' as const,
    milliseconds: 1,
    result: { ok: true as const, value },
  })

  async function checked(content: string | Buffer, ...words: string[]) {
    const { code, out, err } = await typed('check', '--case', fileWith(content), '--format', 'json', ...words)
    return { code, err, result: out === '' ? null : json(out) }
  }
  const verdictOn = (result: CheckResult | null, id: string) => result?.causes.find((cause) => cause.id === id)?.verdict

  test('judges what was recorded, as of when it was recorded', async () => {
    const service = {
      name: 'WsusService',
      state: 'stopped',
      startMode: 'automatic',
      account: 'NetworkService',
      exitCode: 0,
    }
    const visit = aVisit({ readings: [reading('wsus-service', service, '2026-11-24T09:00:05.000Z')] })
    const { code, result } = await checked(JSON.stringify(visit))
    expect(code).toBe(1)
    expect(verdictOn(result, 'wsusservice-stopped')).toBe('present')
    expect(result).toMatchObject({
      at: '2026-11-24T09:00:05.000Z',
      source: { kind: 'case', recordedIn: '7F3K-22', recordedSource: 'live' },
      practice: false,
    })
  })

  test('with nothing in it could not be checked', async () => {
    const { code, result } = await checked(JSON.stringify(aVisit()))
    expect(code).toBe(2)
    expect(result?.coverage.read).toBe(0)
  })

  test('does not judge a value that is none', async () => {
    const visit = aVisit({ readings: [reading('wsus-service', 'running', '2026-11-24T09:00:05.000Z')] })
    const { result } = await checked(JSON.stringify(visit))
    expect(verdictOn(result, 'wsusservice-stopped')).toBe('unknown')
  })

  test.each([
    ['no JSON', 'nonsense', 'case-not-readable'],
    ['cut', JSON.stringify(aVisit()).slice(0, 100), 'case-not-readable'],
    ['of a newer version', JSON.stringify({ ...aVisit(), version: 2 }), 'case-from-newer-version'],
    ['something else', '{"a":1}', 'case-wrong-shape'],
    ['about an unknown symptom', JSON.stringify(aVisit({ symptom: 'toothache' })), 'unknown-id'],
    ['too large', Buffer.alloc(33 * 1024 * 1024, ' '), 'case-too-large'],
    ['empty', '', 'case-not-readable'],
  ])('that is %s could not be checked, and says what to do', async (_, content, problem) => {
    const { code, err, result } = await checked(content)
    expect([code, result]).toEqual([2, null])
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(err).toContain(translateAny('en', `problem.${problem}.text`).split('{')[0])
  })

  test.each(['/nowhere/case.json', folder])('that is not there could not be checked: %s', async (file) => {
    const { code, out, err } = await typed('check', '--case', file)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})

test('a check of this machine says of everything that it cannot be read yet, and never that it is fine', async () => {
  const { code, out } = await typed(
    'check',
    '--source',
    'live',
    '--symptom',
    'services-not-running',
    '--format',
    'json',
  )
  const { coverage, causes, practice } = json(out)
  expect([code, coverage.read, practice]).toEqual([2, 0, false])
  expect(new Set(causes.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
})

test('a check of this machine without a symptom is one of every symptom', async () => {
  const { code, out } = await typed('check', '--source', 'live', '--format', 'json')
  const { coverage, symptoms, outcome } = v.parse(checkUpResultSchema, JSON.parse(out))
  expect([code, outcome, coverage.read, symptoms.length]).toEqual([2, 'open', 0, trees.length])
  expect((await typed('check', '--source', 'live', '--lang', 'ko')).out).toContain('이 컴퓨터 전체 확인')
  for (const { id } of trees) expect((await typed('help')).out).toContain(id)
})

test('help, version and the list of practice machines are answers', async () => {
  expect(await typed('help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('check --case FILE') as string,
    err: '',
  })
  expect(await typed('--help')).toEqual(await typed('help'))
  expect(await typed('help', '--lang', 'ko')).toMatchObject({ out: expect.stringContaining('종료 코드') as string })
  expect(await typed('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string })
  const { code, out } = await typed('situations')
  expect([
    code,
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ]).toEqual([0, situations.map(({ id }) => id)])
})

describe('serving the page', () => {
  test('prints one link that works, another for each Enter, and ends when it is stopped', async () => {
    const folder = scratch()
    fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html>')
    const console = fakeConsole()
    const ended = run(['serve', '--lang', 'ko'], console, { page: folder, scripts: scratch() })
    await vi.waitFor(() => expect(console.said.out).toMatch(/\n$/))
    expect(console.said.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/launch\/[\w-]{43}\n$/)
    const first = new URL(console.said.out.trim())
    expect((await ask(Number(first.port), first.pathname)).status).toBe(303)
    console.pressEnter()
    const second = new URL(console.said.out.trim().split('\n')[1] ?? '')
    expect((await ask(Number(second.port), second.pathname)).status).toBe(303)
    expect(console.said.err).toContain('브라우저')
    console.stop()
    expect(await ended).toBe(0)
    await expect(ask(Number(first.port), '/')).rejects.toThrow()
  })

  test('cannot be without the page, and says so', async () => {
    expect(await typed('serve')).toMatchObject({
      code: 69,
      out: '',
      err: expect.stringContaining('index.html') as string,
    })
  })
})
