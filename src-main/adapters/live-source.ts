import type { ProbedFactId } from '#shared/facts/index'
import { fail, type Result } from '#shared/kernel/result'
import type { Problem } from '#shared/kernel/problem'
import type { Source } from '../app/ports'
import { probes } from '../probes/index'
import type { PsRunner } from './powershell/ps-runner'

/** A machine that is read live: what it is read with, or why it cannot be read at all. */
export interface LiveMachine {
  powershell(): PsRunner | Problem
  /** Ends whatever it reads with. */
  close(): Promise<void>
}

/**
 * This machine. What has no probe yet says so: nothing is made up, and nothing can be changed. `computer`: the one that the visit is
 * about; null: not said yet.
 */
export function liveSource({ powershell }: LiveMachine, computer: string | null): Source {
  return {
    async read(fact, signal, begun) {
      const probe = probes[fact]
      if (!probe) return fail({ code: 'not-readable-yet', target: fact })
      const runner = powershell()
      if ('code' in runner) return fail(aboutFact(runner, fact))
      const read = await probe(
        {
          powershell: { read: (call, given, seconds, until) => runner.read(call, given, seconds, until, begun) },
          computer,
        },
        signal,
      )
      return named(read, fact)
    },
    computers: null,
    hands: null,
    keep: () => null,
    queues: true,
  }
}

/** A problem with PowerShell itself is shown under the name of the fact that it costs. */
const named = (result: Result<unknown>, fact: ProbedFactId): Result<unknown> =>
  result.ok ? result : fail(aboutFact(result.problem, fact))

const aboutShell = [
  'shell-ended',
  'timed-out',
  'unreadable',
  'constrained-language',
  'scripts-disabled',
  'script-blocked',
]

function aboutFact(problem: Problem, fact: ProbedFactId): Problem {
  if ('target' in problem && (aboutShell.includes(problem.code) || problem.target === ''))
    return { ...problem, target: fact }
  return problem
}
