import type { ProbedFactId } from '#shared/facts/index'
import { fail, type Result } from '#shared/kernel/result'
import type { Problem } from '#shared/kernel/problem'
import type { Source } from '../app/ports'
import type { HttpAsker } from '../probes/http-asker'
import { readComputerList, type ComputerList } from '../probes/computer-list'
import { probes } from '../probes/index'
import type { SqlBackend } from '../probes/sql-backend'
import { seenNames } from '../probes/seen-names'
import type { ProbeTools } from '../probes/tools'
import type { PsRunner } from './powershell/ps-runner'
import { hostSql } from './sql/host-sql'
import type { LoginWay } from './sql/login-way'
import { oneKnock, type Knock } from './sql/one-knock'
import type { SqlTexts } from './sql/sql-texts'

/** A machine that is read live: what it is read with, or why it cannot be read at all. */
export interface LiveMachine {
  powershell(): PsRunner | Problem
  /** A session of its own for the database, so that an engine that hangs holds up nothing else (probes.md, 1.1). */
  databaseShell(): PsRunner | Problem
  sqlTexts: SqlTexts
  /** SUSDB is read with a login of SQL Server; left out: as the account that runs the program. */
  byLogin?: LoginWay
  http: HttpAsker
  /** Ends whatever it reads with. */
  close(): Promise<void>
}

/** Reads from a machine what probes read, for the computer that is meant. */
export interface LiveTools {
  /** `begun` is called when reading a fact begins. The problem says why nothing can be read. */
  of(computer: string | null, begun: () => void): ProbeTools | Problem
}

/** The tools of one open source: what was seen with them is kept as long as it is open. */
export function liveTools({ powershell, databaseShell, sqlTexts, byLogin, http }: LiveMachine): LiveTools {
  const seen = seenNames()
  const knocks = new Map<string, Knock>()
  /** Each engine has its own queue: that one is silent says nothing about another. */
  const knockAt = ({ dataSource }: SqlBackend): Knock => {
    const knock = knocks.get(dataSource) ?? oneKnock()
    knocks.set(dataSource, knock)
    return knock
  }
  return {
    of(computer, begun) {
      const shell = powershell()
      if ('code' in shell) return shell
      const asWindows: ProbeTools['sql'] = (at, database) => {
        const reader = hostSql(
          async (given, seconds, signal) => {
            const own = databaseShell()
            return 'code' in own ? fail(own) : own.read('invoke-sql', { ...given }, seconds, signal, begun)
          },
          at,
          database,
          sqlTexts,
        )
        return { read: (query, signal) => knockAt(at)(signal, () => reader.read(query, signal)) }
      }
      const sql: ProbeTools['sql'] = (at, database) =>
        byLogin ? byLogin(at, database, asWindows(at, database), begun) : asWindows(at, database)
      return { powershell: shell, http, sql, computer, seen, begun }
    },
  }
}

/**
 * This machine. Nothing is made up, and nothing can be changed. `computer`: the one that the visit is
 * about; null: not said yet.
 */
export function liveSource(machine: LiveMachine, computer: string | null): Source {
  const all = liveTools(machine)
  return {
    async read(fact, signal, begun = () => undefined) {
      const tools = all.of(computer, begun)
      if ('code' in tools) return fail(aboutFact(tools, fact))
      return named(await probes[fact](tools, signal), fact)
    },
    async computers(signal) {
      const tools = all.of(computer, () => undefined)
      const list: Result<ComputerList> = 'code' in tools ? fail(tools) : await readComputerList(tools, signal)
      return list.ok ? list : fail(aboutFact(list.problem, 'all-computers'))
    },
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

/** Functions of the host that read what lies on the way to facts: nobody knows them by their names. */
const onTheWay = ['database-place', 'invoke-sql', 'setup-runs', 'setup-target', 'wsus-doors', '']

function aboutFact(problem: Problem, fact: ProbedFactId): Problem {
  if (!('target' in problem)) return problem
  return aboutShell.includes(problem.code) || onTheWay.includes(problem.target) ? { ...problem, target: fact } : problem
}
