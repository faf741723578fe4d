import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { waitsForRestart } from './setup-pieces'
import { step } from './step'

/** In a maintenance window, by a person: everybody who works on this server is thrown out (wsus-knowledge.md S3-9). */
export const restartServer = defineFix({
  id: 'restart-server',
  cures: ['pending-reboot'],
  needs: ['pending-restart', 'wsus-service'],
  fits: ({ 'pending-restart': pending }) => waitsForRestart(pending),
  plan: ({ 'wsus-service': wsus }) => [
    step('by-hand', { guide: 'restart-server' }, { from: word('waiting'), to: word('restarted') }),
    ...renewHealth(wsus),
  ],
})
