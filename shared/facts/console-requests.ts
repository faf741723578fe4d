import * as v from 'valibot'
import { amount, moment } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * What today's IIS log says of the console's own page, /ApiRemoting30, where it was refused (probes.md: log.iis). The 401.2 that
 * begins every sign-in is left out.
 */
export const consoleRequests = defineFact({
  id: 'console-requests',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.object({
    /** Newest first. */
    refused: v.array(
      v.object({ at: v.string(), status: v.number(), subStatus: v.number(), account: v.nullable(v.string()) }),
    ),
  }),
  parts: ['count', 'last', 'without-ssl', 'accounts'],
  tell: ({ refused }) => [
    ['count', amount(refused.length, 'count')],
    ...(refused[0] ? ([['last', moment(refused[0].at)]] as const) : []),
  ],
})
