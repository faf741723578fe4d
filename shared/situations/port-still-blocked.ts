import { withRule } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The emergency block of October 2025 was never taken away, although the update is in. */
export const portStillBlocked = defineSituation({
  id: 'port-still-blocked',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine) =>
    withRule(machine, { name: 'CVE-2025-59287-block', action: 'block', enabled: true, from: 'this-server' }),
  answers: { 'seen-where': 'console', 'console-reach': 'only-elsewhere', 'planned-work': 'no' },
  present: ['port-blocked', 'remote-path-blocked'],
  unknown: [],
})
