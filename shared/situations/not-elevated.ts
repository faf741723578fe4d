import type { Problem } from '#shared/kernel/problem'
import { minutesBefore } from '#shared/kernel/time'
import { withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

const denied = (target: string): Problem => ({ code: 'access-denied', target })

/** What needs the configuration of IIS. */
const inIis = [
  ...(['app-pool', 'web-site', 'pool-workload', 'web-config', 'web-service-settings'] as const),
  ...(['console-requests', 'computer-requests', 'self-update', 'wsus-ports'] as const),
]

/** What is read from the database of WSUS. */
const inSusdb = [
  'all-computers',
  'computer-doubles',
  'contact-state',
  'event-table',
  'known-computer',
  'registration-limit',
  'targeting',
] as const

/** The pool is off, but the program runs without administrator rights and may not look at IIS or the database. */
export const notElevated = defineSituation({
  id: 'not-elevated',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(
      {
        ...withPool(machine, { state: 'stopped', autoStart: false }),
        refuses: {
          ...Object.fromEntries(inIis.map((fact) => [fact, denied('applicationHost.config')])),
          'existing-database': denied('existing-database'),
          'database-connection': denied('MICROSOFT##WID'),
          ...Object.fromEntries(inSusdb.map((fact) => [fact, denied('SUSDB')])),
          'logon-events': denied('Security'),
          'setup-runs': denied('AppData'),
          'logon-right': denied('secedit.exe'),
          'temp-folders': denied(String.raw`C:\Windows\Temp`),
        },
      },
      minutesBefore(now, 35),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect'],
  unknown: withoutSusdb(
    'db-leftover',
    'db-single-user',
    'aspnet-impersonation-enabled',
    'db-unreachable',
    'db-wont-start-or-open',
    'iis-port-conflict-setup',
    'installation-fails',
    'pool-identity-failed',
    'postinstall-content-dir',
    'postinstall-not-run',
    'sql-no-sysadmin',
    'sql-unreachable-setup',
    'ssl-mismatch-console',
    'stale-health-state',
    'temp-or-log-acl',
    'webconfig-broken',
    'webservice-red-auth-ssl',
    'wid-logon-right',
    'wsus-site-stopped',
    'wsuspool-memory-limit',
    'wsuspool-queue-full',
    'wsuspool-startup-timeout',
    'wsuspool-stopped-manually',
    'wsuspool-stopped-rapidfail',
    'selfupdate-vdir-broken',
  ),
})
