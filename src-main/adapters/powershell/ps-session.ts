import * as v from 'valibot'
import type { Problem } from '#shared/kernel/problem'
import { fail, ok, type Result } from '#shared/kernel/result'
import { frameReader, requestLine, type Frame, type HostCall } from './frames'
import { killTree } from './kill-tree'
import { startProblem } from './problem-of'
import { SafePowerShell, type PowerShellProgram } from './safe-powershell'

/** What a session may do at all: asked before anything else (probes.md: host.ps, host.elevation). */
const sessionFacts = v.object({
  version: v.string(),
  languageMode: v.string(),
  policies: v.record(v.string(), v.string()),
  bits: v.number(),
  /** null where there is no such thing. */
  elevated: v.nullable(v.boolean()),
})
export type SessionFacts = v.InferOutput<typeof sessionFacts>

/** One running shell with the host script in it. */
export interface PsSession {
  readonly facts: SessionFacts
  /** Settles when the shell has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Sends calls; answers come through `listen`. Settles when the shell says that it is done with them. */
  send(request: string, calls: readonly HostCall[]): Promise<void>
  listen(found: (frame: Frame) => void): void
  /** Ends the shell with all that it started. */
  kill(): Promise<void>
}

/** How to start one, and how long that may take. */
export interface SessionStart {
  program: PowerShellProgram
  /** Files that are dot-sourced in turn, the host script first. */
  scripts: readonly string[]
  seconds: number
  /** Why the scripts may not be run; asked each time, because one may be changed while the program runs. Left out: they may. */
  broken?: () => Problem | null
}

const TARGET = 'Windows PowerShell'

/** As much as the answers to one request may be; node-powershell takes the square of it in time (stack.md, 2.1). */
const MOST_CHARACTERS = 8 * 1024 * 1024

/** The name of the environment variable of a script: its path may hold letters that standard input would damage. */
const variableOf = (at: number) => `WSUS_MEDIC_SCRIPT_${at}`

/** Starts a shell, loads the host script and asks what it may do. */
export async function startSession({ program, scripts, seconds, broken }: SessionStart): Promise<Result<PsSession>> {
  const problem = broken?.() ?? null
  if (problem) return fail(problem)
  const env = { ...program.env, ...Object.fromEntries(scripts.map((file, at) => [variableOf(at), file])) }
  const shell = new SafePowerShell({ ...program, env })
  let found: (frame: Frame) => void = () => undefined
  let refused: (problem: Problem) => void = () => undefined
  let stderr = ''
  let printed = 0
  const read = frameReader((frame) => found(frame))
  shell.streams.stdout.on('data', (text: unknown) => {
    printed += String(text).length
    if (printed > MOST_CHARACTERS) void kill()
    else read(String(text))
  })
  shell.streams.stderr.on('data', (text: unknown) => {
    stderr = (stderr + String(text)).slice(-16_384)
    const code = startProblem(stderr)
    if (code !== null && code !== 'scripts-disabled') refused({ code, target: TARGET } as Problem)
  })
  const kill = async () => {
    if (shell.pid !== undefined) await killTree(shell.pid)
    await shell.ended
  }

  const answer = await new Promise<Result<SessionFacts>>((resolve) => {
    const give = (result: Result<SessionFacts>) => {
      clearTimeout(late)
      resolve(result)
    }
    const late = setTimeout(() => give(fail({ code: 'timed-out', target: TARGET, seconds })), seconds * 1000)
    refused = (problem) => give(fail(problem))
    found = ({ request, answer }) => {
      if (request !== 'start') return
      const facts = v.safeParse(sessionFacts, answer?.value)
      give(facts.success ? ok(facts.output) : fail({ code: 'unreadable', target: TARGET }))
    }
    const silent = () => give(fail({ code: startProblem(stderr) ?? 'shell-ended', target: TARGET } as Problem))
    void shell.ended.then(silent)
    for (const at of scripts.keys()) void shell.send(`. $env:${variableOf(at)}`)
    // Where the host script did not load, its function is not known and the shell is done without an answer of ours.
    void shell.send(requestLine('start', [{ call: 'session', arguments: {} }])).then(() => setTimeout(silent, 500))
  })
  refused = () => undefined
  if (!answer.ok) {
    await kill()
    return answer
  }
  return ok({
    facts: answer.value,
    ended: shell.ended,
    send(request, calls) {
      printed = 0
      return shell.send(requestLine(request, calls))
    },
    listen: (to) => (found = to),
    kill,
  })
}
