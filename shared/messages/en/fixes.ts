import type { FixId } from '#shared/fixes/index'
import type { cautions, refusals } from '#shared/fixes/make-plan'
import type { Affected, PoolSetting, Risk, StepInput, StepKind } from '#shared/fixes/step-kinds'
import type { computerFixes } from './computer-fixes'
import type { connectionError } from './connection-error'
import type { setupFixes } from './setup-fixes'

type Setting =
  | PoolSetting
  | StepInput<'web-service.set-access'>['setting']
  | StepInput<'self-update.restore'>['part']
  | StepInput<'by-hand'>['guide']
type GuideKey = `guide.${StepInput<'by-hand'>['guide']}.${1 | 2 | 3 | 4 | 5}`
export type FixKey =
  | `fix.${FixId}.${'title' | 'button'}`
  | `step.${StepKind}`
  | `setting.${Setting}`
  | GuideKey
  | `risk.${Risk}`
  | `undo.${'exact' | 'partly' | 'not-needed' | 'no'}`
  | `affects.${Affected}`
  | `refusal.${(typeof refusals)[number]}`
  | `caution.${(typeof cautions)[number]}`

export const fixes = {
  'fix.start-database-service.title': 'Start the database, then what waits for it',
  'fix.start-database-service.button': 'Start the database',
  'fix.restart-database-service.title': 'Restart the database, then what depends on it',
  'fix.restart-database-service.button': 'Restart the database',
  'fix.enable-dependencies.title': 'Enable what WSUS depends on, then start what waits for it',
  'fix.enable-dependencies.button': 'Enable and start',
  'fix.start-iis-services.title': 'Start IIS',
  'fix.start-iis-services.button': 'Start IIS',
  'fix.restart-iis.title': 'Restart IIS, with all its sites',
  'fix.restart-iis.button': 'Restart IIS',
  'fix.start-wsus-service.title': 'Start the WSUS service',
  'fix.start-wsus-service.button': 'Start the WSUS service',
  'fix.enable-wsus-service.title': 'Enable the WSUS service, then start it',
  'fix.enable-wsus-service.button': 'Enable the WSUS service',
  'fix.start-web-site.title': 'Start the web site of WSUS',
  'fix.start-web-site.button': 'Start the web site',
  'fix.start-app-pool.title': 'Start the application pool of WSUS',
  'fix.start-app-pool.button': 'Start the pool',
  'fix.raise-pool-memory.title': 'Raise the memory limit of the pool',
  'fix.raise-pool-memory.button': 'Raise the memory limit',
  'fix.relax-pool-start.title': 'Give the pool time to start',
  'fix.relax-pool-start.button': 'Change the pool settings',
  'fix.lengthen-pool-queue.title': 'Lengthen the request queue of the pool',
  'fix.lengthen-pool-queue.button': 'Lengthen the queue',
  'fix.restore-self-update.title': 'Restore the SelfUpdate folder',
  'fix.restore-self-update.button': 'Restore SelfUpdate',
  'fix.restore-web-service-access.title': 'Open the locked page again',
  'fix.restore-web-service-access.button': 'Open the page',
  'fix.refresh-health-list.title': 'Have WSUS test itself again',
  'fix.refresh-health-list.button': 'Renew the list',
  'fix.add-any-address-binding.title': 'Let the site answer on every address of the server',
  'fix.add-any-address-binding.button': 'Add the binding',
  'fix.free-database-disk.title': 'Make room for the database, then start it',
  'fix.free-database-disk.button': 'Make room',
  'fix.end-single-user.title': 'Open the database to more than one connection',
  'fix.end-single-user.button': 'End single-user mode',

  'step.service.start': 'Start the service {service}',
  'step.service.restart': 'Restart the service {service}',
  'step.service.set-startup': 'Change the start type of the service {service}',
  'step.app-pool.start': 'Start the application pool {pool}',
  'step.app-pool.recycle': 'Recycle the application pool {pool}',
  'step.app-pool.set': 'Change a setting of the application pool {pool}: {setting}',
  'step.site.start': 'Start the web site: {site}',
  'step.site.add-binding': 'Add a binding to the web site {site}: {protocol} {binding}',
  'step.iis.restart': 'Restart IIS. Other sites on this server, interrupted as well: {otherSites}',
  'step.web-service.set-access': 'Change access to {directory}: {setting}',
  'step.self-update.restore': 'Restore SelfUpdate: {part}',
  'step.database.set-multi-user': 'Open {database} to more than one connection',
  'step.wsus.check-health': 'Have WSUS test itself, so that the list in the console is of now',
  'step.by-hand': 'By hand: {guide}',

  'setting.privateMemoryKilobytes': 'private memory limit',
  'setting.queueLength': 'queue length',
  'setting.idleMinutes': 'idle time-out',
  'setting.pinging': 'ping',
  'setting.recycleMinutes': 'regular recycle',
  'setting.autoStart': 'start together with IIS',
  'setting.anonymous': 'anonymous sign-in',
  'setting.requireSsl': 'SSL required',
  'setting.directory': 'virtual directory',
  'setting.rights': 'right of Users to read the folder',
  'setting.free-space-on-database-drive': 'make room on the drive of the database',

  'guide.free-space-on-database-drive.1': 'Look which folders take the most room on the drive named here.',
  'guide.free-space-on-database-drive.2':
    'Move or delete what surely nobody needs: old downloads, old backups, memory dumps, temporary files. Ask the owner when in doubt.',
  'guide.free-space-on-database-drive.3':
    'Leave alone: the folder WsusContent, database files (.mdf, .ldf) and the folder of Windows.',
  'guide.free-space-on-database-drive.4': 'If nothing can go, have the drive enlarged.',
  'guide.free-space-on-database-drive.5': 'When 5 GB or more are free, come back and confirm it here.',

  'risk.R0': 'None: it only looks',
  'risk.R1': 'Low: starts what should be running',
  'risk.R2': 'Medium: a short interruption',
  'risk.R3': 'Medium: changes settings; the old values are kept',
  'risk.R4': 'High: cannot be undone exactly',

  'undo.exact': 'Yes, every changed value is put back',
  'undo.partly': 'In part: some steps cannot be undone',
  'undo.not-needed': 'Nothing is left behind that would have to be undone',
  'undo.no': 'No',

  'affects.nobody': 'Nobody',
  'affects.wsus-for-a-moment': 'WSUS console and computers, for a moment',
  'affects.all-sites': 'All web sites of this server',
  'affects.other-databases': 'Other applications with databases in the same engine',
  'affects.database-sessions': 'Whoever is connected to SUSDB',

  'refusal.attack-suspected':
    'There are signs of an attack on this server. Nothing is started, opened or cleaned here. Leave the server as it is and give this report to your security team now.',
  'refusal.work-planned':
    'You answered that somebody is working on this server, or that something was stopped on purpose. Ask them. When they agree, go back and change that answer.',

  'caution.below-security-floor':
    'This Windows lacks the update against CVE-2025-59287, a hole in WSUS that is being exploited. Perhaps WSUS was closed for that reason. Ask before you open it, and have the update installed.',
  'caution.attack-signs-not-read':
    'Whether there are signs of an attack could not be read. Check again as administrator, or ask your security team first.',
  'caution.work-not-asked':
    'It is not known whether somebody is working on this server. Ask the team before you go on.',
  'caution.config-manager':
    'Configuration Manager manages this WSUS. Tell its administrator: synchronisation there can show errors until its next run.',
  'caution.replica':
    'This server is a replica. Approvals and groups come from its upstream server and are not changed here.',
} as const satisfies Record<
  Exclude<FixKey, keyof typeof connectionError | keyof typeof computerFixes | keyof typeof setupFixes>,
  string
>
