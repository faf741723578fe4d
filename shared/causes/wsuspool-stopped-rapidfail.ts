import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsuspoolStoppedRapidfail = defineCause({
  id: 'wsuspool-stopped-rapidfail',
  needs: [],
  judge: () =>
    unknown({
      fact: 'wsuspool-stopped-rapidfail',
      problem: { code: 'not-recorded', target: 'wsuspool-stopped-rapidfail' },
    }),
})
