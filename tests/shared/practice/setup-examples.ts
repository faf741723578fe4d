import { step, type PlannedStep } from '#shared/fixes/step'
import type { StepKind } from '#shared/fixes/step-kinds'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, withInstallation, withTarget } from '#shared/practice/installation'
import type { MachineState } from '#shared/practice/state'

/** What setup changes, on machines that have need of it. */

const NOW = '2026-11-24T08:30:00.000Z'
const machine = healthy()(NOW)
const PERSON = String.raw`DEMO\demo-admin`
const LOGIN = String.raw`DEMO\setup-kim`
const login = { server: 'SRV-DATEN', login: LOGIN, procedure: false }
const sql = withTarget(healthy({ database: 'elsewhere' })(NOW), {
  login: LOGIN,
  sysadmin: false,
  person: { login: PERSON, sysadmin: true },
})
const TEMP = String.raw`C:\Windows\Temp`
const CONTENT = String.raw`D:\WSUS`

export const setupExamples = {
  'sql.grant-sysadmin': [sql, step('sql.grant-sysadmin', login)],
  'sql.revoke-sysadmin': [withTarget(sql, { sysadmin: true }), step('sql.revoke-sysadmin', login)],
  'setup.post-install': [notSetUp(machine), step('setup.post-install', { contentDir: CONTENT, sqlInstance: '' })],
  'folder.create': [
    withInstallation(machine, {
      contentFolder: { path: CONTENT, exists: false, place: 'local-drive', fileSystem: 'NTFS', writable: null },
    }),
    step('folder.create', { path: CONTENT }),
  ],
  'folder.grant': [
    withInstallation(machine, { tempFolders: [{ path: TEMP, fullControl: false }] }),
    step('folder.grant', { path: TEMP, sid: 'S-1-5-20' }),
  ],
} as const satisfies Partial<Record<StepKind, [MachineState, PlannedStep]>>

/** Any change to setup that a plan could hold, and some that none would. */
export const setupSteps: readonly PlannedStep[] = [
  step('sql.grant-sysadmin', login),
  step('sql.grant-sysadmin', { server: 'SRV-DATEN', login: PERSON, procedure: true }),
  step('sql.revoke-sysadmin', { server: 'SRV-DATEN', login: PERSON, procedure: true }),
  step('setup.post-install', { contentDir: CONTENT, sqlInstance: '' }),
  step('folder.create', { path: CONTENT }),
  step('folder.create', { path: String.raw`X:\none` }),
  step('folder.grant', { path: CONTENT, sid: 'S-1-5-20' }),
  step('folder.grant', { path: TEMP, sid: 'S-1-5-20' }),
  ...(
    [
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
    ] as const
  ).map((guide) => step('by-hand', { guide })),
]
