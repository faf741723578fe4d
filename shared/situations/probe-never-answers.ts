import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The API never comes back, so nobody can say what the list says. */
export const probeNeverAnswers = defineSituation({
  id: 'probe-never-answers',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine) => ({ ...machine, slow: { 'failing-components': 'never', endpoints: 9000 } }),
  answers: { 'listed-component': 'several', 'planned-work': 'no' },
  present: [],
  unknown: ['components-not-running', 'stale-health-state'],
})
