import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents, withVolumeOf } from '#shared/practice/change'
import { GIB } from '#shared/practice/follows'
import { healthy } from '#shared/practice/healthy'
import type { MachineState } from '#shared/practice/state'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** SQL Server with its files on a drive of their own. */
const onItsOwnDrive = (now: string): MachineState => {
  const machine = healthy({ product: 2022, database: 'default-instance' })(now)
  return {
    ...machine,
    volumes: [
      ...machine.volumes.map((one) => ({ ...one, roles: one.roles.filter((role) => role !== 'database') })),
      { root: 'E:\\', freeBytes: 22 * GIB, sizeBytes: 80 * GIB, roles: ['database'] },
    ],
  }
}

/** The drive of the database is full: SUSDB waits for recovery. */
export const databaseDiskFull = defineSituation({
  id: 'database-disk-full',
  symptom: 'services-not-running',
  on: onItsOwnDrive,
  broken: (machine, now) =>
    withEvents(
      withVolumeOf(withDatabase(machine, { files: 'recovery-pending' }), 'database', 0),
      { log: 'application', provider: 'database', id: 9002, at: minutesBefore(now, 70) },
      { log: 'application', provider: 'database', id: 1105, at: minutesBefore(now, 71) },
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 65) },
    ),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-wont-start-or-open'],
  unknown: withoutSusdb(),
})
