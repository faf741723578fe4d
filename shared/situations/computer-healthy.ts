import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The computer reported this morning; the ticket is from last week. */
export const computerHealthy = defineSituation({
  id: 'computer-healthy',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine) => machine,
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: [],
  unknown: [],
})
