import type { Outcome } from '#shared/session/outcome'
import type { computerNotReported } from '#shared/trees/computer-not-reported'
import type { connectionError503 } from '#shared/trees/connection-error-503'
import type { SymptomId } from '#shared/trees/index'
import type { servicesNotRunning } from '#shared/trees/services-not-running'
import type { setup0x80070643 } from '#shared/trees/setup-0x80070643'
import type { computerTree } from './computer-tree'
import type { connectionError } from './connection-error'
import type { setupError } from './setup-error'

type NodeOf<T extends { nodes: object }> = Extract<keyof T['nodes'], string>
type NodeKey =
  | `node.services-not-running.${NodeOf<typeof servicesNotRunning>}`
  | `node.connection-error-503.${NodeOf<typeof connectionError503>}`
  | `node.setup-0x80070643.${NodeOf<typeof setup0x80070643>}`
  | `node.computer-not-reported.${NodeOf<typeof computerNotReported>}`
export type TreeKey =
  | `symptom.${SymptomId}.${'title' | 'quote'}`
  | `${NodeKey}.${'title' | 'why'}`
  | `outcome.${Outcome}.${'title' | 'text'}`

export const trees = {
  'symptom.services-not-running.title': 'Some services are not running',
  'symptom.services-not-running.quote':
    'Check your server configuration. One or more Update Service components could not be contacted. … Non-running services: SelfUpdate',

  'node.services-not-running.listed.title': 'What does the message name?',
  'node.services-not-running.listed.why':
    'The console names the parts that the last self-test of WSUS could not reach. That decides where to look first.',
  'node.services-not-running.self-update-first.title': 'Does the SelfUpdate folder answer?',
  'node.services-not-running.self-update-first.why':
    'Only this folder is named, and only very old computers are known to need it. So it is looked at first.',
  'node.services-not-running.planned.title': 'Is somebody working on this server, or was a part stopped on purpose?',
  'node.services-not-running.planned.why':
    'What was stopped on purpose must not be started without asking. An emergency block against an attack looks the same.',
  'node.services-not-running.database-kind.title': 'Where is the WSUS database?',
  'node.services-not-running.database-kind.why':
    'That decides what can be started on this server. It is read from the registry, and asked only where that fails.',
  'node.services-not-running.database.title': 'Is the database running?',
  'node.services-not-running.database.why':
    'WSUS keeps everything it knows in a database. While that is down, console, computers and synchronisation fail, each with a different message.',
  'node.services-not-running.remote-database.title': 'Does the database on the other host answer?',
  'node.services-not-running.remote-database.why':
    'From here it shows whether the database answers and lets WSUS in. Starting it is done on its own host.',
  'node.services-not-running.web.title': 'Do the web pages of WSUS answer?',
  'node.services-not-running.web.why':
    'Console and computers reach WSUS only through its web site. For that the services of IIS, the site and the application pool have to run.',
  'node.services-not-running.service.title': 'Is the WSUS service running?',
  'node.services-not-running.service.why':
    'It synchronises, downloads and tests the other parts. The list in the console is renewed only while it runs.',
  'node.services-not-running.logs.title': 'What do the logs say?',
  'node.services-not-running.logs.why':
    'Application, Security and System log and SoftwareDistribution.log tell what no state shows: crashes, refused logons, a self-test that is turned away.',
  'node.services-not-running.self-update.title': 'Does the SelfUpdate folder answer?',
  'node.services-not-running.self-update.why':
    'It matters least, because only very old computers are known to need it. But the console lists it like all the others.',
  'node.services-not-running.health.title': 'Is the list in the console up to date?',
  'node.services-not-running.health.why':
    'The console does not ask the services. It shows what the last self-test wrote down, and that can be yesterday’s fault.',
  'node.services-not-running.end.title': 'Result',
  'node.services-not-running.end.why': 'What was found, what was fixed, and what could not be checked.',

  'outcome.solved.title': 'Fixed, and checked again',
  'outcome.solved.text':
    'What was found is gone, and so is the symptom. The same readings that found the fault say so.',
  'outcome.found.title': 'Found, not fixed',
  'outcome.found.text': 'A cause was found and is still there. Fix it, or hand it over with this report.',
  'outcome.nothing-found.title': 'Nothing found',
  'outcome.nothing-found.text':
    'Everything was checked and is as it should be. If the message is still there, close the console, open it again and look at the time of the message.',
  'outcome.open.title': 'Not settled',
  'outcome.open.text':
    'Something could not be checked, or the symptom is still there without a known cause. This is not an all-clear. Below is what would settle it.',
} as const satisfies Record<
  Exclude<TreeKey, keyof typeof connectionError | keyof typeof computerTree | keyof typeof setupError>,
  string
>
