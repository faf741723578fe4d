import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** A printer portal has port 8530 since last year. */
export const postinstallPortTaken = defineSituation({
  id: 'postinstall-port-taken',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2025 }),
  broken: (machine, now) =>
    notSetUp(
      { ...machine, otherSites: [...machine.otherSites, 'Printer Portal'] },
      {
        run: {
          tool: 'post-installation',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\demo-admin`,
          succeeded: false,
          sqlNumber: null,
          complaints: [
            { about: 'binding', line: 'System.Runtime.InteropServices.COMException (0x80070020), binding *:8530:' },
          ],
        },
        ports: [
          { port: 8530, holder: { kind: 'site', name: 'Printer Portal' } },
          { port: 8531, holder: null },
        ],
      },
    ),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'iis-port-conflict-setup'),
  unknown: unread(),
})
