import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { say, top } from '../../src-main/launch/say.mjs'

/** @import { ProbedFactId } from '#shared/facts/index' */
/** @typedef {{ call: string, given: Readonly<Record<string, unknown>>, seconds: number }} Asked */

const SITUATION = 'healthy-2019'
const ROUNDS = 3

/** The program and what the tests have for it, as they stand in their folders: the scripts are found from there. */
async function parts() {
  const { runnerImport } = await import('vite')
  /** @param {string} file */
  const load = async (file) => (await runnerImport(path.join(top, file))).module
  return {
    .../** @type {typeof import('../fakes/powershell')} */ (await load('tests/fakes/powershell.ts')),
    .../** @type {typeof import('../fakes/practised-windows')} */ (await load('tests/fakes/practised-windows.ts')),
    .../** @type {typeof import('../../src-main/probes/index')} */ (await load('src-main/probes/index.ts')),
    .../** @type {typeof import('../../src-main/probes/seen-names')} */ (await load('src-main/probes/seen-names.ts')),
    .../** @type {typeof import('../../src-main/adapters/powershell/frames')} */ (
      await load('src-main/adapters/powershell/frames.ts')
    ),
    .../** @type {typeof import('#shared/facts/index')} */ (await load('shared/facts/index.ts')),
    .../** @type {typeof import('#shared/situations/index')} */ (await load('shared/situations/index.ts')),
    .../** @type {typeof import('#shared/situations/define-situation')} */ (
      await load('shared/situations/define-situation.ts')
    ),
  }
}
/** @typedef {Awaited<ReturnType<typeof parts>>} Parts */

/**
 * What a check of a server asks of the host script: the facts that one call reads, under their own names.
 * @param {Parts} parts
 * @param {string} computer
 */
async function questions({ probes, probedFactIds, factOf, seenNames }, computer) {
  const nobody = () => {
    throw new Error('not through the host script')
  }
  /** @type {Asked[]} */
  const asked = []
  for (const fact of probedFactIds.filter((id) => factOf(id).on === 'server')) {
    const tools = {
      powershell: {
        /** @type {import('../../src-main/probes/tools').PsReader['read']} */
        async read(call, given, seconds) {
          if (call === fact) asked.push({ call, given, seconds })
          return { ok: false, problem: { code: 'cancelled', target: call } }
        },
      },
      ...{ http: { ask: nobody }, sql: nobody, computer, seen: seenNames(), begun: () => undefined },
    }
    await probes[fact]?.(tools, new AbortController().signal)
  }
  return asked
}

/**
 * A process of its own for one fact: it loads the same scripts and is told of the same machine.
 * @param {Parts} parts
 * @param {Asked} machine
 * @param {string} folder
 */
function processPerFact({ testPowerShell, hostScript, standIns, requestLine, frameReader }, machine, folder) {
  const { executable, words, env } = testPowerShell()
  const script = path.join(folder, 'one.ps1')
  /** @param {Asked} asked */
  return async ({ call, given }) => {
    const lines = [
      ...[hostScript, ...standIns].map((file) => `. '${file.replaceAll("'", "''")}'`),
      requestLine('machine', [{ call: machine.call, arguments: machine.given }]),
      requestLine('fact', [{ call, arguments: given }]),
    ]
    fs.writeFileSync(script, `\uFEFF${lines.join('\r\n')}\r\n`)
    const all = [...words, '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script]
    const { stdout } = await promisify(execFile)(executable, all, { env, maxBuffer: 64 * 1024 ** 2 })
    let heard = false
    frameReader(({ request, answer }) => (heard ||= request === 'fact' && answer !== null))(`${stdout}\n`)
    if (!heard) throw new Error(`${call} was not answered`)
  }
}

/**
 * All that a check reads from a server through the host script, in one session from its start to its last answer. The peer starts
 * PowerShell for each fact. Both read from the stand-ins of the tests, so what Windows itself takes is in neither.
 */
export async function readFactsBench() {
  const all = await parts()
  try {
    all.testPowerShell()
  } catch (error) {
    say(`Reading the facts of a server: skipped, because ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
  const situation = all.situationOf(SITUATION)
  if (!situation) throw new Error(SITUATION)
  const state = all.stateOf(situation, new Date().toISOString())
  const machine = { call: 'use-machine', given: all.practisedWindows(state, 'server'), seconds: 60 }
  const asked = await questions(all, state.computer.name)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-bench-'))
  const alone = processPerFact(all, machine, folder)
  let [ours, theirs] = [Infinity, Infinity]
  try {
    for (let round = 0; round < ROUNDS; round++) {
      let began = performance.now()
      const runner = all.testRunner(...all.standIns)
      const answers = await Promise.all(
        [machine, ...asked].map((one) => runner.read(one.call, one.given, one.seconds, new AbortController().signal)),
      )
      ours = Math.min(ours, performance.now() - began)
      await runner.close()
      const lost = answers.find((one) => !one.ok && ['timed-out', 'shell-ended'].includes(one.problem.code))
      if (lost) throw new Error(JSON.stringify(lost))
      // The peer takes so long that once is enough: what disturbs one of its processes disturbs a small part of it.
      if (round > 0) continue
      began = performance.now()
      for (const one of asked) await alone(one)
      theirs = performance.now() - began
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return [
    {
      work: `Reading ${asked.length} facts of a server in one PowerShell session (goal: ratio of 8 or more)`,
      milliseconds: ours,
      peer: 'one PowerShell process for each fact',
      peerMilliseconds: theirs,
    },
  ]
}
