import { text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** The console keeps port and SSL box for each person, so hands set them right (wsus-knowledge.md S2-14, S5-5). */
export const reconnectConsole = defineFix({
  id: 'reconnect-console',
  cures: ['ssl-mismatch-console'],
  needs: ['wsus-setup', 'console-requests'],
  fits: ({ 'wsus-setup': setup, 'console-requests': { refused } }) =>
    setup?.ssl === true && refused.some(({ status, subStatus }) => status === 403 && subStatus === 4),
  plan: ({ 'wsus-setup': setup }) => [
    step('by-hand', { guide: 'reconnect-console' }, { from: text('http'), to: text(`https, ${setup?.port ?? 8531}`) }),
  ],
})
