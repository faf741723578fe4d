import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const dbWontStartOrOpen = defineCause({
  id: 'db-wont-start-or-open',
  needs: [],
  judge: () =>
    unknown({ fact: 'db-wont-start-or-open', problem: { code: 'not-recorded', target: 'db-wont-start-or-open' } }),
})
