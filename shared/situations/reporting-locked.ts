import { minutesBefore } from '#shared/kernel/time'
import { withDirectory } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Hardening took the anonymous sign-in from one of the web services. */
export const reportingLocked = defineSituation({
  id: 'reporting-locked',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(withDirectory(machine, 'ReportingWebService', { anonymous: false }), minutesBefore(now, 13)),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'webservice-red-auth-ssl'],
  unknown: [],
})
