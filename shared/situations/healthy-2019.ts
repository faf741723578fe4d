import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Nothing is wrong: "nothing found" is an answer too. */
export const healthy2019 = defineSituation({
  id: 'healthy-2019',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine) => machine,
  answers: { 'listed-component': 'several', 'planned-work': 'no' },
  present: [],
  unknown: [],
})
