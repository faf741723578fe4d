import type { SituationId } from '#shared/situations/index'
import type { computerSituations } from './computer-situations'
import type { connectionFacts } from './connection-facts'
import type { setupSituations } from './setup-situations'

export type SituationKey = `situation.${SituationId}.${'title' | 'text'}`

/** What a person sees or knows in front of each practice machine; the finding is theirs to make. */
export const situations = {
  'situation.healthy-2019.title': 'A server after a weekend of updates',
  'situation.healthy-2019.text': 'Everything seems to work, but somebody says that the console showed a warning.',
  'situation.wid-stopped.title': 'Monday morning: the console lists three components',
  'situation.wid-stopped.text':
    'The server restarted during the night; now the console names three web services and then loses its connection.',
  'situation.wid-stopped-korean.title': 'A Korean server: the console cannot reach its data',
  'situation.wid-stopped-korean.text':
    'On a Korean Windows Server 2022 the console shows connection errors since this morning.',
  'situation.sql-express-stopped.title': 'The database is SQL Server Express, shared with another program',
  'situation.sql-express-stopped.text':
    'The console fails, and the inventory program on the same server complains too.',
  'situation.sql-remote-unreachable.title': 'The database is on another server',
  'situation.sql-remote-unreachable.text': 'The console fails, although every service on this server seems to run.',
  'situation.sql-login-missing.title': 'After an audit of the SQL logins',
  'situation.sql-login-missing.text': 'Somebody tidied up the logins of the SQL Server; since then WSUS shows errors.',
  'situation.wid-logon-failed.title': 'After a new security policy: the database stays off',
  'situation.wid-logon-failed.text':
    'A new policy was rolled out, and after the restart the database service did not come up.',
  'situation.database-disk-full.title': 'The monitoring reports a full drive',
  'situation.database-disk-full.text': 'Shortly after the warning about the drive, the console lost its connection.',
  'situation.database-suspect.title': 'After a power cut',
  'situation.database-suspect.text': 'The power failed yesterday; the server is back, but the console is not.',
  'situation.susdb-single-user.title': 'After a database repair',
  'situation.susdb-single-user.text': 'A colleague repaired something in SUSDB last night and went home.',
  'situation.wsus-service-stopped.title': 'A German server: no synchronisation since this morning',
  'situation.wsus-service-stopped.text': 'On a German Windows Server 2016 the console names the Update Services.',
  'situation.wsus-service-disabled.title': 'After a hardening script: the service will not start',
  'situation.wsus-service-disabled.text': 'Starting the WSUS service by hand ends in an error message.',
  'situation.iis-stopped.title': 'No page opens on this server',
  'situation.iis-stopped.text': 'The console lists all web services, and no browser reaches the server.',
  'situation.iis-disabled.title': 'No page opens, and the web service refuses to start',
  'situation.iis-disabled.text': 'Somebody switched off what seemed not to be needed.',
  'situation.wsus-site-stopped.title': 'A Korean server: only the WSUS port is closed',
  'situation.wsus-site-stopped.text': 'Other web pages of this server open, those of WSUS do not.',
  'situation.wsus-port-taken.title': 'After a new program was installed',
  'situation.wsus-port-taken.text':
    'A new monitoring agent was installed; since the restart the console lists all web services.',
  'situation.pool-stopped-rapidfail.title': 'Clients get 503, half an hour after patch day began',
  'situation.pool-stopped-rapidfail.text': 'All computers asked at once; since then every page answers 503.',
  'situation.pool-stopped-by-hand.title': 'Clients get 503, and nothing in the event log says why',
  'situation.pool-stopped-by-hand.text': 'The pages answer 503, and nobody remembers having changed anything.',
  'situation.pool-queue-full.title': 'Some clients get 503, others do not',
  'situation.pool-queue-full.text': 'The server works hard and turns many computers away.',
  'situation.pool-slow-start.title': 'Clients get 503 a few minutes after every start',
  'situation.pool-slow-start.text': 'After each restart the pages hang, and then answer 503.',
  'situation.self-update-missing.title': 'The console lists only SelfUpdate',
  'situation.self-update-missing.text': 'Clients get their updates, but the warning does not go away.',
  'situation.reporting-locked.title': 'The console lists only the reporting service',
  'situation.reporting-locked.text': 'After a security review, computers still find updates but no longer report.',
  'situation.stale-health-list.title': 'The console lists components, but everything works',
  'situation.stale-health-list.text': 'There was trouble yesterday; today updates arrive as usual.',
  'situation.self-test-not-local.title': 'The console lists the reporting service after a change of address',
  'situation.self-test-not-local.text': 'The site was bound to one address; computers report as before.',
  'situation.dependency-disabled.title': 'After hardening and a restart: no web pages',
  'situation.dependency-disabled.text': 'Starting IIS by hand ends in an error about a dependency.',
  'situation.wsus-service-crash-loop.title': 'The service starts and is gone again',
  'situation.wsus-service-crash-loop.text':
    'Since the last cumulative update the WSUS service stops every quarter of an hour.',
  'situation.setup-registry-damaged.title': 'After a registry clean-up tool',
  'situation.setup-registry-damaged.text': 'A clean-up tool was run on the server; the WSUS service will not stay up.',
  'situation.wid-stopped-and-self-update-missing.title':
    'The console listed SelfUpdate first, then lost its connection',
  'situation.wid-stopped-and-self-update-missing.text': 'There may be more than one thing wrong on this server.',
  'situation.security-log-denied.title': 'Without elevation: one log stays shut',
  'situation.security-log-denied.text': 'The console fails, and the account in use may not read the Security log.',
  'situation.wid-hangs.title': 'The database service runs, but nothing comes back',
  'situation.wid-hangs.text': 'Since a backup ran last night, the console waits and then gives up.',
  'situation.iis-hangs.title': 'IIS was restarted and never came back',
  'situation.iis-hangs.text': 'Somebody ran iisreset; one service has been stopping for half an hour.',
  'situation.not-elevated.title': 'Started without administrator rights',
  'situation.not-elevated.text':
    'The computers get 503, and the account in use may not look at IIS or at the database.',
  'situation.probe-never-answers.title': 'The server is slow, and one question is never answered',
  'situation.probe-never-answers.text': 'The console opens after minutes, if it opens at all.',
  'situation.planned-work.title': 'A colleague is working on the server',
  'situation.planned-work.text': 'The WSUS service is off, and there is a note on the server about work under way.',
  'situation.attack-suspected.title': '503 on a server without recent updates',
  'situation.attack-suspected.text':
    'The pages answer 503, and the event log holds an entry that nobody has seen before.',
  'situation.config-manager-wid-stopped.title': 'A software update point of Configuration Manager',
  'situation.config-manager-wid-stopped.text':
    'Configuration Manager reports that synchronisation fails; the site uses SSL.',
  'situation.replica-pool-stopped.title': 'A replica in a branch office answers 503',
  'situation.replica-pool-stopped.text': 'The server above it works; the computers of the branch get 503.',
  'situation.disconnected-stale-list.title': 'An island server: the list is from before the last import',
  'situation.disconnected-stale-list.text': 'The server has no Internet; updates come by export and import.',
} as const satisfies Record<
  Exclude<SituationKey, keyof typeof connectionFacts | keyof typeof computerSituations | keyof typeof setupSituations>,
  string
>
