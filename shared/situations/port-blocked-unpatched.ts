import { withRule } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The same block on a server that still lacks the update: it stays until that is in. */
export const portBlockedUnpatched = defineSituation({
  id: 'port-blocked-unpatched',
  symptom: 'connection-error-503',
  on: healthy({ product: 2019 }),
  broken: (machine) =>
    withRule(
      { ...machine, windows: { ...machine.windows, ubr: 7700 } },
      { name: 'CVE-2025-59287-block', action: 'block', enabled: true, from: 'this-server' },
    ),
  answers: { 'seen-where': 'clients', 'planned-work': 'no' },
  present: ['port-blocked', 'remote-path-blocked'],
  unknown: [],
})
