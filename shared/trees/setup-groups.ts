/** The groups of causes that the checks of S3 look at together (wsus-knowledge.md, S3). */

/** One update failed; WSUS has nothing to do with it. */
export const updateCauses = ['update-msi-failure', 'pending-reboot'] as const

/** Windows itself does not allow it yet. */
export const windowsCauses = ['pending-reboot', 'feature-source-missing', 'wid-logon-right'] as const

/** Whether setup may make its database, where it is told to. */
export const rightsCauses = ['sql-no-sysadmin', 'sql-unreachable-setup'] as const

export const databaseCauses = [
  'sql-no-sysadmin',
  'sql-unreachable-setup',
  'wid-sql-mix',
  'db-leftover',
  'db-single-user',
] as const

export const folderCauses = ['postinstall-content-dir', 'temp-or-log-acl', 'iis-port-conflict-setup'] as const
