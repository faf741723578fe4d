import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsuspoolStartupTimeout = defineCause({
  id: 'wsuspool-startup-timeout',
  needs: [],
  judge: () =>
    unknown({
      fact: 'wsuspool-startup-timeout',
      problem: { code: 'not-recorded', target: 'wsuspool-startup-timeout' },
    }),
})
