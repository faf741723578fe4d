import * as v from 'valibot'
import { amount, list, moment, text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Win32 1603, an installer failed, as an update reports it (wsus-knowledge.md S3). */
export const INSTALL_FAILURE = '0x80070643'

const entry = { at: v.string(), title: v.string() }

/** What Windows Update installed and what failed: WindowsUpdateClient 19 and 20, newest first (probes.md: evt.wuclient, cli.history). */
export const updateHistory = defineFact({
  id: 'update-history',
  on: 'server',
  reader: 'event-log-system',
  seconds: 30,
  shape: v.object({
    failed: v.array(v.object({ ...entry, code: v.string() })),
    installed: v.array(v.object(entry)),
  }),
  parts: ['failing', 'last', 'product', 'codes', 'count'],
  tell: ({ failed }) => [
    ['count', amount(failed.length, 'count')],
    ...(failed[0]
      ? ([
          ['failing', list(failed.map(({ title }) => text(title)))],
          ['last', moment(failed[0].at)],
        ] as const)
      : []),
  ],
})
