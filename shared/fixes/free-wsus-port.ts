import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** The other side of the port has an owner, who moves it; the program moves nobody (wsus-knowledge.md S3-10). */
export const freeWsusPort = defineFix({
  id: 'free-wsus-port',
  cures: ['iis-port-conflict-setup'],
  needs: [],
  settlesSeconds: 0,
  plan: () => [step('by-hand', { guide: 'free-wsus-port' }, { from: word('held'), to: word('none') })],
})
