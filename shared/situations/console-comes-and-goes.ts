import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { GIB } from '#shared/practice/follows'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const
const shown = { log: 'application', provider: 'wsus' } as const

/** The pool runs and reaches its limit again and again; on 8 GB "no limit" would starve the database. */
export const consoleComesAndGoes = defineSituation({
  id: 'console-comes-and-goes',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE', poolAsInstalled: true }),
  broken: (machine, now) =>
    withEvents(
      {
        ...withPool(machine, { workerBytes: 2.2 * GIB }),
        memory: { totalBytes: 8 * GIB, availableBytes: 1.125 * GIB },
      },
      ...[51, 38, 24, 11].map((minutes) => ({ ...was, id: 5117, at: minutesBefore(now, minutes) })),
      ...[50, 10].map((minutes) => ({ ...shown, id: 7032, at: minutesBefore(now, minutes) })),
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['console-cannot-connect', 'wsuspool-memory-limit'],
  unknown: [],
})
