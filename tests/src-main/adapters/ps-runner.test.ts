import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { psRunner, type PsRunner } from '../../../src-main/adapters/powershell/ps-runner'
import { top } from '../../../src-main/launch/say.mjs'

const fresh = () => new AbortController().signal
const standIn = path.join(top, 'tests', 'stand-ins', 'shell.mjs')
let opened: PsRunner[] = []

/** A runner over a shell that behaves as one word says. */
function runnerOver(manner: string, more: Partial<Parameters<typeof psRunner>[0]> = {}): PsRunner {
  const program = { executable: process.execPath, words: [standIn, manner], env: process.env, folder: top }
  const runner = psRunner({ program, scripts: ['/nowhere/host.ps1'], seconds: 20, ...more })
  opened.push(runner)
  return runner
}
afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()))
  opened = []
})

const value = 'Größe 서버 😀'
const good = { ok: true, value }
const read = (runner: PsRunner, call: string, seconds = 20, signal = fresh()) =>
  runner.read(call, { value }, seconds, signal)
const pid = (runner: PsRunner) => runner.read('pid', {}, 20, fresh())

describe('a shell that answers', () => {
  test.each(['plain', 'pieces', 'crlf'])('%s: the first, and the twentieth after it', async (manner) => {
    const runner = runnerOver(manner)
    for (let times = 0; times < 20; times++) expect(await read(runner, 'echo')).toEqual(good)
  })

  test.each(['noisy', 'split', 'other', 'after'])(
    '%s: the answer is heard all the same, and the next one',
    async (call) => {
      const runner = runnerOver('plain')
      expect(await read(runner, call)).toEqual(good)
      expect(await read(runner, 'echo')).toEqual(good)
    },
  )

  test('twice: only the first counts, and it is nobody else’s', async () => {
    const runner = runnerOver('plain')
    const both = await Promise.all([read(runner, 'twice'), runner.read('echo', { value: 'next' }, 20, fresh())])
    expect(both).toEqual([good, { ok: true, value: 'next' }])
  })

  test('in a way that cannot be understood is unreadable, never a value', async () => {
    const runner = runnerOver('plain')
    expect(await read(runner, 'garbled')).toEqual({ ok: false, problem: { code: 'unreadable', target: 'garbled' } })
    expect(await read(runner, 'echo')).toEqual(good)
  })

  test('many at once in one session and one round trip', async () => {
    const runner = runnerOver('plain')
    const pids = await Promise.all(Array.from({ length: 12 }, () => pid(runner)))
    expect(new Set(pids.map((one) => one.ok && one.value)).size).toBe(1)
  })
})

describe('a shell that fails', () => {
  test('one that goes silent costs the fact that hung; what was read is kept, and the rest is read by another', async () => {
    const runner = runnerOver('plain')
    const [before, hung, after] = await Promise.all([pid(runner), read(runner, 'silent', 0.3), pid(runner)])
    expect(hung).toEqual({ ok: false, problem: { code: 'timed-out', target: 'silent', seconds: 0.3 } })
    expect(before.ok && after.ok && before.value !== after.value).toBe(true)
    expect(before.ok && isAlive(before.value as number)).toBe(false)
  })

  test('one that floods is ended, and costs one fact', async () => {
    const runner = runnerOver('plain')
    const both = await Promise.all([read(runner, 'flood'), read(runner, 'echo')])
    expect(both).toEqual([{ ok: false, problem: { code: 'shell-ended', target: 'flood' } }, good])
  })

  test('one that dies costs the fact that it died of', async () => {
    const runner = runnerOver('plain')
    const all = await Promise.all([read(runner, 'echo'), read(runner, 'die'), read(runner, 'echo')])
    expect(all).toEqual([good, { ok: false, problem: { code: 'shell-ended', target: 'die' } }, good])
  })

  test('a fact that is cancelled while it is read takes its shell with it, and no other fact', async () => {
    const runner = runnerOver('plain')
    const before = await pid(runner)
    const stop = new AbortController()
    const hung = read(runner, 'silent', 20, stop.signal)
    const after = read(runner, 'echo')
    setTimeout(() => stop.abort(), 100)
    expect(await hung).toEqual({ ok: false, problem: { code: 'cancelled', target: 'silent' } })
    expect(await after).toEqual(good)
    expect(before.ok && isAlive(before.value as number)).toBe(false)
  })

  test('the time of a fact counts from its own turn', async () => {
    const runner = runnerOver('plain')
    const begun: string[] = []
    const hung = runner.read('silent', {}, 1, fresh(), () => void begun.push('silent'))
    const next = runner.read('echo', { value }, 0.9, fresh(), () => void begun.push('echo'))
    expect(await hung).toMatchObject({ problem: { code: 'timed-out' } })
    expect(begun[0]).toBe('silent')
    expect(await next).toEqual(good)
    expect(begun.at(-1)).toBe('echo')
  })

  test.each([
    ['constrained', 'constrained-language'],
    ['policy', 'scripts-disabled'],
  ])('%s: each fact says why', async (manner, code) => {
    const runner = runnerOver(manner)
    const both = await Promise.all([read(runner, 'echo'), read(runner, 'twice')])
    const problem = { code, target: 'Windows PowerShell' }
    expect(both).toEqual([
      { ok: false, problem },
      { ok: false, problem },
    ])
  })

  test('a program that is not there ends nothing but the reading', async () => {
    const program = { executable: '/nowhere/powershell', words: [], env: {}, folder: top }
    const runner = runnerOver('plain', { program })
    expect(await read(runner, 'echo')).toEqual({
      ok: false,
      problem: { code: 'shell-ended', target: 'Windows PowerShell' },
    })
  })

  test('after it was closed nothing is read any more', async () => {
    const runner = runnerOver('plain')
    const one = await pid(runner)
    await runner.close()
    expect(one.ok && isAlive(one.value as number)).toBe(false)
    expect(await read(runner, 'echo')).toEqual({ ok: false, problem: { code: 'cancelled', target: 'echo' } })
  })
})

test('an environment variable does not choose the program', async () => {
  process.env['NODE_POWERSHELL'] = '/nowhere/planted'
  try {
    expect(await read(runnerOver('plain'), 'echo')).toEqual(good)
  } finally {
    delete process.env['NODE_POWERSHELL']
  }
})

function isAlive(one: number): boolean {
  try {
    process.kill(one, 0)
    return true
  } catch {
    return false
  }
}
