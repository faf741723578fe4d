import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsusSiteStopped = defineCause({
  id: 'wsus-site-stopped',
  needs: [],
  judge: () => unknown({ fact: 'wsus-site-stopped', problem: { code: 'not-recorded', target: 'wsus-site-stopped' } }),
})
