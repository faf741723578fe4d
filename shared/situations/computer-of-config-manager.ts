import { withRecord } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Configuration Manager looks after the computer. */
export const computerOfConfigManager = defineSituation({
  id: 'computer-of-config-manager',
  symptom: 'computer-not-reported',
  on: healthy({ place: 'config-manager' }),
  broken: (machine) => withRecord(machine, { lastReportAt: null }),
  answers: { 'affected-computers': 'some' },
  present: ['computer-silent', 'configmgr-managed'],
  unknown: [],
})
