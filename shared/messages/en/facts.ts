import type { FactId, FactValue } from '#shared/facts/index'
import type { Reader } from '#shared/facts/define-fact'
import type { ChoosingFactId } from '#shared/trees/define-tree'
import type { computerFacts } from './computer-facts'
import type { connectionFacts } from './connection-facts'
import type { setupFacts } from './setup-facts'
import { parts } from './parts'

type ChoiceKey = { [F in ChoosingFactId]: `choice.${F}.${FactValue<F> | 'unknown'}` }[ChoosingFactId]
export type FactKey = `fact.${FactId}.${'title' | 'why'}` | `reader.${Reader}` | ChoiceKey
export type HintKey = `${ChoiceKey}.hint`

export const facts = {
  ...parts,

  'fact.app-pool.title': 'Application pool of WSUS',
  'fact.app-pool.why': 'All pages of WSUS run in this pool. While it is stopped, every request is answered with 503.',
  'fact.attack-signs.title': 'Signs of an attack',
  'fact.attack-signs.why':
    'Events that the attack on CVE-2025-59287 leaves behind. While there are any, nothing is started or cleaned.',
  'fact.crash-events.title': 'Crash reports of the WSUS service',
  'fact.crash-events.why': 'The Application log says when the program of the WSUS service broke off, and how.',
  'fact.database-connection.title': 'Connection to the database',
  'fact.database-connection.why': 'Opens the engine and SUSDB for a moment, only to see whether and how they answer.',
  'fact.database-events.title': 'Errors of the database engine',
  'fact.database-events.why': 'An engine that does not start says why in the Application log.',
  'fact.database-kind.title': 'Where the database is',
  'fact.database-kind.why': 'Read from the registry. It decides what can be started on this server at all.',
  'fact.database-service.title': 'Database service',
  'fact.database-service.why': 'The service of the engine that SUSDB lives in. Its name follows from the registry.',
  'fact.endpoints.title': 'Web pages of WSUS',
  'fact.endpoints.why':
    'Each page is asked once, from the server itself. Which answer is normal differs: the start page answers 403.',
  'fact.failing-components.title': 'List in the console',
  'fact.failing-components.why': 'What the last self-test wrote into the database. It can be older than the fault.',
  'fact.iis-services.title': 'Services of IIS',
  'fact.iis-services.why': 'WAS runs the application pools, W3SVC the web sites. WSUS needs both.',
  'fact.listed-component.title': 'What the message names',
  'fact.listed-component.why': 'Only the person in front of the console can see it.',
  'fact.logon-events.title': 'Refused service logons',
  'fact.logon-events.why': 'The Security log says when Windows refused the account of a service.',
  'fact.planned-work.title': 'Planned work',
  'fact.planned-work.why': 'What was stopped on purpose is not started without asking.',
  'fact.pool-events.title': 'What IIS recorded about the pool',
  'fact.pool-events.why': 'The System log says whether IIS switched the pool off, and what happened before.',
  'fact.pool-workload.title': 'Load of the pool',
  'fact.pool-workload.why': 'Requests that wait, memory in use, and what was turned away today.',
  'fact.self-update.title': 'SelfUpdate folder',
  'fact.self-update.why': 'One small file is fetched from it, as a very old computer would.',
  'fact.server-memory.title': 'Memory of the server',
  'fact.server-memory.why': 'It decides which memory limit of the pool makes sense here.',
  'fact.service-dependencies.title': 'Services that WSUS depends on',
  'fact.service-dependencies.why': 'A service starts only when everything below it can start.',
  'fact.service-events.title': 'Service failures',
  'fact.service-events.why': 'The System log says which service of WSUS failed, when, and with which number.',
  'fact.topology.title': 'Role of this server',
  'fact.topology.why': 'Configuration Manager, an upstream server or a replica change what may be touched.',
  'fact.volumes.title': 'Free space',
  'fact.volumes.why': 'A full drive stops the database, and with it everything else.',
  'fact.web-service-settings.title': 'Access settings of the web services',
  'fact.web-service-settings.why': 'Sign-in, SSL and file rights of each page, as IIS has them.',
  'fact.web-site.title': 'Web site of WSUS',
  'fact.web-site.why': 'Found by its number, because its name is translated. It needs its port for itself.',
  'fact.windows-version.title': 'Windows version',
  'fact.windows-version.why': 'Name, release and build of the server.',
  'fact.wsus-events.title': 'Events of WSUS',
  'fact.wsus-events.why': 'What WSUS itself wrote into the Application log: starts, stops and its self-test.',
  'fact.wsus-log.title': 'SoftwareDistribution.log',
  'fact.wsus-log.why': 'The own log of WSUS, searched for lines that tell one cause from another.',
  'fact.wsus-service.title': 'WSUS service',
  'fact.wsus-service.why': 'State and start type of WsusService, asked by its key name.',
  'fact.wsus-setup.title': 'Settings of WSUS in the registry',
  'fact.wsus-setup.why': 'Where WSUS looks for its database, its files and its site.',

  'reader.service-control-manager': 'Service control manager',
  'reader.registry': 'Registry',
  'reader.iis': 'IIS configuration',
  'reader.event-log-application': 'Application log',
  'reader.event-log-system': 'System log',
  'reader.event-log-security': 'Security log',
  'reader.http': 'Web request from the server itself',
  'reader.sql': 'Database',
  'reader.wsus-api': 'WSUS programming interface',
  'reader.log-file': 'Log file',
  'reader.windows': 'Windows',
  'reader.person': 'Answer of a person',

  'choice.listed-component.only-self-update': 'Only SelfUpdate',
  'choice.listed-component.wsus-service': 'The WSUS service (Update Services)',
  'choice.listed-component.web-services': 'One or more web services',
  'choice.listed-component.web-services.hint': 'Such as ClientWebService, ReportingWebService, ApiRemoting30',
  'choice.listed-component.database': 'The database (SQL)',
  'choice.listed-component.several': 'Several of these',
  'choice.listed-component.unknown': 'I do not know',
  'choice.planned-work.yes': 'Yes, or it is possible',
  'choice.planned-work.yes.hint': 'Maintenance, a migration, or a part switched off as protection against an attack',
  'choice.planned-work.no': 'No',
  'choice.planned-work.no.hint': 'I asked, or I would know',
  'choice.planned-work.unknown': 'I do not know',
  'choice.database-kind.wid': 'Windows Internal Database on this server',
  'choice.database-kind.sql-here': 'SQL Server on this server',
  'choice.database-kind.sql-elsewhere': 'SQL Server on another host',
  'choice.database-kind.unknown': 'I do not know',
} as const satisfies Record<
  Exclude<FactKey, keyof typeof connectionFacts | keyof typeof computerFacts | keyof typeof setupFacts>,
  string
> &
  Partial<Record<HintKey, string>>
