import { defineFix } from './define-fix'
import { detectNow } from './pieces'

/** Nothing is wrong; the first search does not have to be waited for (wsus-knowledge.md F-CLIENT-DETECT). */
export const detectUpdates = defineFix({
  id: 'detect-updates',
  cures: ['client-just-joined'],
  needs: ['computer-identity'],
  settlesSeconds: 600,
  plan: () => [detectNow()],
})
