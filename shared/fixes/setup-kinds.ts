import * as v from 'valibot'
import { createFolder, grantFolder, grantScript, postInstallCommand, revokeScript } from './setup-commands'
import { kind } from './define-step-kind'

/** An account on a SQL Server. `procedure`: by the stored procedures that were there before SQL Server 2012. */
const sqlLogin = v.object({ server: v.string(), login: v.string(), procedure: v.boolean() })

/** The kinds of change that setup of WSUS may need. */
export const setupKinds = {
  /** Only for as long as setup runs: every plan that holds this takes the right away again (wsus-knowledge.md S3-5). */
  'sql.grant-sysadmin': kind({
    input: sqlLogin,
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: grantScript,
  }),
  /** Nothing is left behind by it; undoing it would give the right back for good. */
  'sql.revoke-sysadmin': kind({
    input: sqlLogin,
    risk: 'R3',
    undo: 'not-needed',
    takesBack: 'sql.grant-sysadmin',
    affects: 'nobody',
    seconds: 60,
    opens: false,
    command: revokeScript,
  }),
  /** Creates database, site, groups and firewall rules; only removing the role would take them away (F-POSTINSTALL). */
  'setup.post-install': kind({
    input: v.object({ contentDir: v.string(), sqlInstance: v.string() }),
    risk: 'R3',
    undo: 'no',
    affects: 'wsus-for-a-moment',
    seconds: 3600,
    opens: true,
    command: postInstallCommand,
  }),
  /** A folder that is still empty is taken away again by undo. */
  'folder.create': kind({
    input: v.object({ path: v.string() }),
    risk: 'R1',
    undo: 'exact',
    affects: 'nobody',
    seconds: 30,
    opens: false,
    command: createFolder,
  }),
  /** By SID, because names are translated; the rights before are kept (F-ACL-GRANT). */
  'folder.grant': kind({
    input: v.object({ path: v.string(), sid: v.literal('S-1-5-20') }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 120,
    opens: false,
    command: grantFolder,
  }),
} as const
