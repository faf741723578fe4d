/** What only hands can do; each has its lines, `guide.<id>.<n>`, and a drawing. */
export const guides = [
  'free-space-on-database-drive',
  'rename-console-cache',
  'reconnect-console',
  'correct-config-manager-ports',
  // Around setup.
  'hand-script-to-dba',
  'have-right-taken-away',
  'run-setup-again',
  'restart-server',
  'free-wsus-port',
  'correct-sql-connection',
  'give-logon-right',
  'add-role-again',
  'install-role-from-source',
  'retry-update',
  // At the computer that does not report.
  'plug-in-the-cable',
  'swap-the-cable',
  'try-another-port',
  'switch-on',
  'wake-up',
  'join-the-wireless-network',
  'renew-the-address',
  'connect-the-vpn',
] as const
