import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withPolicy, withRecord } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

const branch = 'http://SRV-FILIALE:8530'

/** The computer reports to the server of its branch; here only a copy of its row is seen. */
export const reportsToBranchServer = defineSituation({
  id: 'reports-to-branch-server',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    withRecord(
      withPolicy(withComputer(machine, { otherServerAnswers: true }), { server: branch, statusServer: branch }),
      {
        parentServer: 'SRV-FILIALE',
        lastContactAt: minutesBefore(now, 4 * DAY),
        lastReportAt: minutesBefore(now, 4 * DAY),
      },
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-on-other-server', 'computer-silent'],
  unknown: [],
})
