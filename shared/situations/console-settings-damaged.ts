import { minutesBefore } from '#shared/kernel/time'
import { withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const shown = { log: 'application', provider: 'wsus' } as const

/** The settings that one console keeps for one person are damaged; the server is healthy. */
export const consoleSettingsDamaged = defineSituation({
  id: 'console-settings-damaged',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-UEBUNG', product: 2025, language: 'de-DE' }),
  broken: (machine, now) =>
    withEvents(
      { ...machine, console: { ...machine.console, cacheDamaged: true } },
      ...[19, 95].map((minutes) => ({ ...shown, id: 7053, at: minutesBefore(now, minutes) })),
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'only-this-account', 'planned-work': 'no' },
  present: ['console-cache-corrupt', 'console-cannot-connect'],
  unknown: [],
})
