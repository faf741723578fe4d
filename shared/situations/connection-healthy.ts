import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Nothing is wrong any more: "nothing found" is an answer too. */
export const connectionHealthy = defineSituation({
  id: 'connection-healthy',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2025, language: 'ko-KR', place: 'config-manager' }),
  broken: (machine) => machine,
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: [],
  unknown: [],
})
