import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { noRole, unread, withoutSetup } from './without-setup'

/** The right was given last week, and nobody ran setup again; its log still complains. */
export const setupNotRepeated = defineSituation({
  id: 'setup-not-repeated',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', language: 'de-DE', database: 'elsewhere' }),
  broken: (machine, now) =>
    notSetUp(
      { ...machine, windows: { ...machine.windows, product: '2008 R2', build: 7601, ubr: 27170 } },
      {
        features: noRole,
        run: {
          tool: 'old-setup',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\demo-admin`,
          succeeded: false,
          sqlNumber: 262,
          complaints: [
            {
              about: 'create-database-denied',
              line: "Msg 262, Level 14, State 1: CREATE DATABASE permission denied in database 'master'.",
            },
          ],
        },
      },
    ),
  answers: { 'failed-installation': 'old-setup', 'planned-work': 'no' },
  present: withoutSetup(),
  unknown: unread(),
})
