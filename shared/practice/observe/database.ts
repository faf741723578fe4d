import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
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
