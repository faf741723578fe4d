import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The values that WSUS keeps under `HKLM\SOFTWARE\Microsoft\Update Services\Server\Setup` (probes.md: role.setupRegistry). */
export const setupValues = [
  'TargetDir',
  'ContentDir',
  'SqlServerName',
  'SqlDatabaseName',
  'PortNumber',
  'UsingSSL',
  'IISTargetWebSiteIndex',
  'WsusAdministratorsSid',
  'WsusReportersSid',
] as const

export const wsusSetup = defineFact({
  id: 'wsus-setup',
  on: 'server',
  reader: 'registry',
  seconds: 5,
  /** null: the key is not there, the role is not configured. */
  shape: v.nullable(
    v.object({
      missing: v.array(v.picklist(setupValues)),
      sqlServerName: v.nullable(v.string()),
      port: v.nullable(v.number()),
      ssl: v.nullable(v.boolean()),
      targetDir: v.nullable(v.string()),
      contentDir: v.nullable(v.string()),
    }),
  ),
  parts: ['values', 'sql-server-name', 'port', 'ssl', 'target-dir', 'content-dir'],
  tell: (setup) =>
    setup === null
      ? [['values', word('not-there')]]
      : [
          ['values', setup.missing.length === 0 ? word('complete') : list(setup.missing.map(text))],
          ['sql-server-name', setup.sqlServerName === null ? word('missing') : text(setup.sqlServerName)],
          ['port', setup.port === null ? word('missing') : text(String(setup.port))],
        ],
})
