import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const selfupdateVdirBroken = defineCause({
  id: 'selfupdate-vdir-broken',
  needs: [],
  judge: () =>
    unknown({ fact: 'selfupdate-vdir-broken', problem: { code: 'not-recorded', target: 'selfupdate-vdir-broken' } }),
})
