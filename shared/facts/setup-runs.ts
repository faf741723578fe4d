import * as v from 'valibot'
import { list, moment, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** What a line of a setup log complains about, as far as causes know it. The line itself is translated, its numbers are not. */
export const complaints = [
  'content-dir',
  'create-database-denied',
  'login-failed',
  'sql-not-found',
  'schema-newer',
  'binding',
  'access-denied',
  'pending-restart',
] as const
export type Complaint = (typeof complaints)[number]

/**
 * The newest run of setup and what its log says: `WSUS_PostInstall_*.log` of any profile, or `WSUSSetup.log` of WSUS 3.0
 * (probes.md: role.postinstall.log, log.postinstall); null: no log was found.
 */
export const setupRuns = defineFact({
  id: 'setup-runs',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.nullable(
    v.object({
      tool: v.picklist(['post-installation', 'old-setup']),
      /** End of the run, UTC. */
      at: v.string(),
      /** Whose profile the log lies in: the account that ran setup. */
      account: v.string(),
      succeeded: v.boolean(),
      /** `SqlException.Number`, where the log names one. */
      sqlNumber: v.nullable(v.number()),
      complaints: v.array(v.object({ about: v.picklist(complaints), line: v.string() })),
    }),
  ),
  parts: ['result', 'last', 'account', 'sql-number', 'complaint'],
  tell: (run) =>
    run === null
      ? [['result', word('never')]]
      : [
          ['result', word(run.succeeded ? 'succeeded' : 'failed')],
          ['last', moment(run.at)],
          ['complaint', list(run.complaints.map(({ line }) => text(line)))],
        ],
})
