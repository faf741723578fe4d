import { fail, ok, type Result } from '#shared/kernel/result'
import { withDatabase } from '../change'
import { databaseServes, engineAnswers, isRunning, susdbError } from '../follows'
import { healthCycle } from '../health-cycle'
import type { MachineState } from '../state'
import { NOT_STARTED, refused, type Practice } from './practice'

export const setMultiUser: Practice<'database.set-multi-user'> = {
  observe: (machine, { database }) =>
    engineAnswers(machine) ? ok(machine.database.access) : fail({ code: 'unreachable', target: database }),
  practise(machine, { database }) {
    const error = susdbError(machine)
    if (error !== null && error !== 924) return refused(database, `SQL ${error}`)
    return ok(withDatabase(machine, { access: 'multi-user' }))
  },
  isDone: (value) => value === 'multi-user',
  restore: (machine, _input, before) =>
    ok(withDatabase(machine, { access: before as MachineState['database']['access'] })),
}

/** Without the service nobody looks, and without the database nobody writes it down. */
function lookedAt(machine: MachineState, at: string): Result<MachineState> {
  if (!isRunning(machine, 'WsusService')) return refused('WsusService', NOT_STARTED)
  if (!databaseServes(machine)) return refused('SUSDB', `SQL ${susdbError(machine) ?? 18456}`)
  return ok(healthCycle(machine, at))
}

/** The value is when the list was last written: a round that was made is done, whatever it found. */
export const checkHealth: Practice<'wsus.check-health'> = {
  observe: (machine) => ok(machine.remembered.writtenAt),
  practise: (machine, _input, at) => lookedAt(machine, at),
  isDone: (value) => typeof value === 'string',
  restore: (machine) => ok(machine),
}
