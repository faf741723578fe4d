import type { EntryKind } from '#shared/lookup/entries'
import type { SymptomName } from '#shared/lookup/symptoms-of'

/** `name`: a symptom, short. `collect`: what somebody who looks into it needs. */
type RequiredKey = `lookup.symptom.${SymptomName}.${'name' | 'collect'}` | `lookup.kind.${EntryKind}`

export const lookup = {
  'lookup.title': 'Look-up',
  'lookup.lead': 'Codes, events, messages and terms: what each means here, and where to go. Works offline.',
  'lookup.search': 'Code, event, message or word',
  'lookup.search.hint': 'For example 0x80244022, 7053, AppOffline or certificate',
  'lookup.search.none': 'Nothing of this kind is known here. Try the number alone, or another word.',
  'lookup.search.more': 'Shown: {n} of {m}. Type more to narrow it down.',
  'lookup.meaning': 'What it means',
  'lookup.causes-of': 'Points to: {causes}',
  'lookup.no-cause': 'It points to no cause by itself.',

  'lookup.paste': 'Or paste what you see',
  'lookup.paste.hint': 'Error text, a code, an event id or lines of a log. It stays on this computer.',
  'lookup.paste.button': 'Find the symptom',
  'lookup.paste.too-long': 'This is too long. Paste at most {limit} MB, best the lines around the error.',
  'lookup.working': 'Looking…',

  'lookup.sounds-like': 'Sounds like',
  'lookup.causes': 'What may be behind it',
  'lookup.because': 'because of “{text}”, line {line}',
  'lookup.line': 'line {line}',
  'lookup.next': 'What to do next',
  'lookup.next.start': 'Start the check: {symptom}',
  'lookup.next.collect': '{symptom}. {collect}',
  'lookup.recognised': 'Recognised',
  'lookup.recognised.more': 'Recognised: {m}. Shown: the first {n}.',
  'lookup.good': 'Nothing is wrong with this one.',
  'lookup.state.empty': 'There is no text to look at.',
  'lookup.state.binary': 'This is no text that can be read. Open it in an editor and copy the lines around the error.',
  'lookup.nothing': 'Nothing in this text fits anything that is known here. That proves neither fault nor health.',
  'lookup.meant-only': 'What stands in this text is known, but it points to no symptom.',
  'lookup.triage': 'These questions split best:',
  'lookup.triage.1':
    'One computer, one group or all? All at the same time: the server. One: that computer. Some, as if in turns: shared identities.',
  'lookup.triage.2': 'Was it never seen, or is its last contact old?',
  'lookup.triage.3':
    'Last contact or last status report? Contact fresh and report old: only reporting is broken. Both old: it does not reach the server.',
  'lookup.triage.4': 'Does Configuration Manager run this WSUS? Then its own logs tell more than the WSUS console.',
  'lookup.triage.5':
    'Does the same address answer on the server itself, and not from outside? Then look at firewall, DNS and proxy.',
  'lookup.triage.6':
    'Who answered with 503? “Server: Microsoft-HTTPAPI/2.0” means that Windows turned it away before WSUS: the application pool.',
  'lookup.triage.7': 'Is a drive full? Half of the other symptoms come from that, and it is seen at a glance.',

  'lookup.kind.code': 'Error code',
  'lookup.kind.event': 'Event',
  'lookup.kind.message': 'Message of Configuration Manager',
  'lookup.kind.status': 'Answer of the web server',
  'lookup.kind.httperr': 'Reason in HTTPERR',
  'lookup.kind.sql': 'Error of SQL Server',
  'lookup.kind.text': 'Text of a log or a console',
  'lookup.kind.term': 'Term',

  'lookup.symptom.computer-not-reported.name': 'A computer has not reported status',
  'lookup.symptom.computer-not-reported.collect':
    'Collect: last contact and last status report of the computer from the console, its WSUS policy (gpresult), and WindowsUpdate.log.',
  'lookup.symptom.connection-error-503.name': 'Connection error, HTTP 503 or message 6703',
  'lookup.symptom.connection-error-503.collect':
    'Collect: state of WsusPool and of the WSUS site, events of WAS in the System log, the HTTPERR log, and the text of the message.',
  'lookup.symptom.setup-0x80070643.name': '0x80070643 or another error during an installation',
  'lookup.symptom.setup-0x80070643.collect':
    'Say first what was installed: WSUS 3.0, the role on 2012 or newer, or an update. Collect: the log of that installation, from the profile of whoever ran it.',
  'lookup.symptom.services-not-running.name': 'Some services are not running',
  'lookup.symptom.services-not-running.collect':
    'Collect: the names that the console lists, state of the services of WSUS, IIS and the database, and the Application log.',
  'lookup.symptom.console-crash.name': 'The console crashes or keeps losing its connection',
  'lookup.symptom.console-crash.collect':
    'Collect: the whole text of event 7032 or 7053, whether another console or another user works, and the Application log. Delete nothing before the text of 7053 was read.',
  'lookup.symptom.sync-fails.name': 'The synchronisation fails',
  'lookup.symptom.sync-fails.collect':
    'Collect: the error text of the last synchronisation, SoftwareDistribution.log of that time, proxy settings, and wsyncmgr.log and WCM.log where there is Configuration Manager.',
  'lookup.symptom.client-scan-error.name': 'Computers get an error when they look for updates',
  'lookup.symptom.client-scan-error.collect':
    'Collect: the code, WindowsUpdate.log (Get-WindowsUpdateLog), the WSUS address of the computer, and the line of the IIS log with its address and time.',
  'lookup.symptom.content-problem.name': 'Update files are missing, or downloads are stuck',
  'lookup.symptom.content-problem.collect':
    'Collect: the text of event 364, free space of the content drive, the content path in the registry and in IIS, and its permissions.',
  'lookup.symptom.wsus-slow.name': 'WSUS is slow or times out',
  'lookup.symptom.wsus-slow.collect':
    'Collect: number of updates and of superseded ones, size of SUSDB, free memory, processor time of w3wp and of the database, and when maintenance ran last.',
  'lookup.symptom.ssl-problem.name': 'Something is wrong with certificates or encryption',
  'lookup.symptom.ssl-problem.collect':
    'Collect: the certificate of the WSUS site (names, dates, issuer), its binding, which directories require SSL, and the WSUS address of the computers.',
  'lookup.symptom.duplicate-ids.name': 'Computers share one identity, or appear and disappear',
  'lookup.symptom.duplicate-ids.collect':
    'Collect: SusClientId of two computers concerned, how they were cloned, and whether they are virtual desktops.',
  'lookup.symptom.downstream-problem.name': 'A downstream server does not synchronise or report',
  'lookup.symptom.downstream-problem.collect':
    'Collect: name, port and versions of both servers, whether it is a replica, and the error text of its last synchronisation.',
  'lookup.symptom.security-state.name': 'Security of the WSUS server',
  'lookup.symptom.security-state.collect':
    'Collect: build and last update of Windows, who can reach ports 8530 and 8531, and the whole text of the events. With signs of an attack: change nothing, keep the logs, call the security team.',
} as const satisfies Record<RequiredKey, string> & Record<string, string>
