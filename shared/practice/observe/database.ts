import type { FactId, FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import { sqlProblem } from '#shared/kernel/sql-problem'
import { engineAnswers, susdbError } from '../follows'
import type { MachineState } from '../state'

export const databaseKind = (machine: MachineState): Result<FactValue<'database-kind'>> =>
  machine.setup?.SqlServerName ? ok(machine.database.kind) : fail({ code: 'needs-other-fact', target: 'SqlServerName' })

export function databaseConnection(machine: MachineState): Result<FactValue<'database-connection'>> {
  if (!machine.setup?.SqlServerName) return fail({ code: 'needs-other-fact', target: 'SqlServerName' })
  const { files, access, wsusLogin } = machine.database
  const answers = engineAnswers(machine)
  const sqlNumber = susdbError(machine)
  return ok({
    engine: { opened: answers, sqlNumber: answers ? null : sqlNumber },
    susdb: { opened: sqlNumber === null, sqlNumber },
    state: answers ? (files === 'ok' ? 'online' : files) : null,
    access: answers ? access : null,
    // Behind a SUSDB that does not open nobody sees the role; that there is no login is seen in the engine.
    wsusLogin: answers && (sqlNumber === null || !wsusLogin) ? wsusLogin : null,
  })
}

/** Seconds that a query may take. */
const QUERY_SECONDS = 15

/** What is read from SUSDB: it must be known where that is, and it must open. */
export function inSusdb<Value>(machine: MachineState, fact: FactId, value: Value): Result<Value> {
  if (!machine.setup?.SqlServerName) return fail({ code: 'needs-other-fact', target: 'SqlServerName' })
  const number = susdbError(machine)
  if (number === null) return ok(value)
  const problem = sqlProblem({ number, state: 1 }, 'SUSDB', QUERY_SECONDS)
  // Waiting is told of the fact that it is waited for.
  return fail(problem.code === 'timed-out' ? { ...problem, target: fact } : problem)
}
