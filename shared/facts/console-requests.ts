import * as v from 'valibot'
import { amount, moment } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * What the IIS log of the last day says of the console's own page, /ApiRemoting30, where it was refused (probes.md: log.iis). What
 * begins every sign-in, 401.2 and 401.1 without credentials, is left out.
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
