import type { CauseKey } from './causes'
import type { FixKey } from './fixes'
import type { TreeKey } from './trees'

/** What S2 says (message 6703, 503, "Connection Error"): its causes, remedies, questions and checks. */
export const connectionError = {
  'symptom.connection-error-503.title': 'Connection error, 503 or message 6703',
  'symptom.connection-error-503.quote':
    'An error occurred trying to connect the WSUS server. … Reset Server Node … · WSUS Synchronization failed (6703): the request failed with HTTP status 503: Service Unavailable.',

  'node.connection-error-503.seen.title': 'Where was the error seen?',
  'node.connection-error-503.seen.why':
    'The console, Configuration Manager, a browser and the computers come in by the same door, but each tells it differently.',
  'node.connection-error-503.message.title': 'What does message 6703 say?',
  'node.connection-error-503.message.why':
    '6703 stands for every synchronisation that failed. Its text decides, not its number. It is read from wsyncmgr.log, and asked only where that log lies on another host.',
  'node.connection-error-503.rights-first.title': 'May Configuration Manager administer this WSUS?',
  'node.connection-error-503.rights-first.why':
    'The message speaks of a missing permission. So the group of those who may administer WSUS is looked at first.',
  'node.connection-error-503.door-first.title': 'Does it knock at the right door?',
  'node.connection-error-503.door-first.why':
    'The message speaks of SSL or of a WSUS that is not set up. So port, name and SSL of both sides are compared first.',
  'node.connection-error-503.other-first.title': 'Is it a 6703 of another kind?',
  'node.connection-error-503.other-first.why':
    'The message does not speak of the connection to WSUS. Proxy, upstream server and certificates are another symptom.',
  'node.connection-error-503.reach.title': 'Does the console work on the server itself, or for somebody else?',
  'node.connection-error-503.reach.why':
    'Works there and fails elsewhere: look at the way between. Works for others: look at this one console. Ask a colleague to try.',
  'node.connection-error-503.path-first.title': 'Does the way to the server stand open?',
  'node.connection-error-503.path-first.why':
    'WSUS answers itself and not the others. A rule of the firewall, perhaps the emergency block of 2025, does that.',
  'node.connection-error-503.account-first.title': 'Is it this console, or this account?',
  'node.connection-error-503.account-first.why':
    'The server serves everybody else. Then the saved settings of this console are damaged, or this account may not come in.',
  'node.connection-error-503.planned.title': 'Is somebody working on this server, or was a part stopped on purpose?',
  'node.connection-error-503.planned.why':
    'What was stopped on purpose must not be started without asking. An emergency block against an attack looks the same.',
  'node.connection-error-503.web.title': 'Do IIS, the site and the application pool of WSUS run?',
  'node.connection-error-503.web.why':
    'A 503 comes from Windows in the place of WSUS, nearly always because the pool is stopped or its queue is full. Memory limit, memory of the server and queue are looked at together.',
  'node.connection-error-503.files.title': 'Can IIS load the pages of WSUS?',
  'node.connection-error-503.files.why':
    'A mistake in a configuration file, or a wrong option of ASP.NET, gives 500 instead of the page, and the console says the same as with 503.',
  'node.connection-error-503.service.title': 'Is the WSUS service running, and is its last update finished?',
  'node.connection-error-503.service.why':
    'Without the service nothing is synchronised. After some updates it starts only when a finishing step was run.',
  'node.connection-error-503.database-kind.title': 'Where is the WSUS database?',
  'node.connection-error-503.database-kind.why':
    'That decides what can be started on this server. It is read from the registry, and asked only where that fails.',
  'node.connection-error-503.database.title': 'Is the database running?',
  'node.connection-error-503.database.why':
    'Without it the pages answer 500 and the console shows the same connection error, whatever else runs.',
  'node.connection-error-503.remote-database.title': 'Does the database on the other host answer?',
  'node.connection-error-503.remote-database.why':
    'From here it shows whether the database answers and lets WSUS in. Starting it is done on its own host.',
  'node.connection-error-503.access.title': 'Is everybody let in who asks?',
  'node.connection-error-503.access.why':
    'WSUS runs. What is left: SSL and port, the right to administer, the firewall, and the one console that fails.',
  'node.connection-error-503.watch.title': 'What do the logs say now?',
  'node.connection-error-503.watch.why':
    'With Configuration Manager: watch the status of SMS_WSUS_SYNC_MANAGER until message 6702, WCM.log (about hourly) and wsyncmgr.log (tries again after 60 minutes at the latest). Without it: SoftwareDistribution.log. Then check again.',
  'node.connection-error-503.end.title': 'Result',
  'node.connection-error-503.end.why':
    'What was found, what was fixed, and what could not be checked. Look again after ten minutes: a pool that failed before can stop again. With Configuration Manager, message 6702 from SMS_WSUS_SYNC_MANAGER and a success in WCM.log and wsyncmgr.log are the proof; otherwise SoftwareDistribution.log without new errors.',

  'cause.console-cannot-connect.title': 'The administration address of WSUS gives no connection',
  'cause.console-cannot-connect.name': 'No connection to WSUS',
  'cause.console-cannot-connect.why':
    'This is the symptom itself. It is gone when the pages answer, the console shows no new error, and no newer 6703 speaks of the connection.',
  'cause.console-cannot-connect.handover':
    'Console, Configuration Manager or computers get no connection to this WSUS (see the evidence). Needed: somebody who goes on from what was found and what could not be checked. To watch meanwhile: SMS_WSUS_SYNC_MANAGER, WCM.log and wsyncmgr.log where there is Configuration Manager, else SoftwareDistribution.log.',

  'cause.pool-identity-failed.title': 'Windows refuses the account of the application pool',
  'cause.pool-identity-failed.name': 'Pool account refused',
  'cause.pool-identity-failed.why':
    'The pool runs with an account that may not log on: its password has expired, or a policy took a right away. So the pool stops, and WSUS answers 503.',
  'cause.pool-identity-failed.handover':
    'The account of the application pool of WSUS may not log on (WAS events 5021, 5057, 5059). Needed: whoever looks after that account, to set a new password in the pool or to give back "Log on as a batch job". Setup uses NetworkService. Another account can be meant where database or content lie on another host: then it stays.',

  'cause.webconfig-broken.title': 'A configuration file of the web site contains a mistake',
  'cause.webconfig-broken.name': 'web.config not loaded',
  'cause.webconfig-broken.why':
    'IIS refuses to load the file and answers 500.19 instead of the page. Typical: "Cannot add duplicate collection entry of type mimeMap" for .wim or .msu.',
  'cause.webconfig-broken.handover':
    'IIS cannot load a configuration file of the WSUS site (see the evidence), and there is no copy to go back to, or that did not help. Needed: a senior WSUS administrator who compares the file with that of another server with the same build. First keep a copy of file and rights; the file may belong to TrustedInstaller. The root file can serve other products too: ask them.',

  'cause.aspnet-impersonation-enabled.title': 'ASP.NET impersonation is on for the site of WSUS',
  'cause.aspnet-impersonation-enabled.name': 'ASP.NET impersonation on',
  'cause.aspnet-impersonation-enabled.why':
    'With this option the pages of WSUS answer 500.24, and the console shows an unexpected error (event 7053).',
  'cause.aspnet-impersonation-enabled.handover':
    'ASP.NET impersonation is on for the site of WSUS, and switching it off is not possible or did not help. Needed: whoever looks after IIS on this server, to find out where it is set (site, server or policy) and who needs it.',

  'cause.servicing-not-finished.title': 'An update of WSUS was installed and never finished',
  'cause.servicing-not-finished.name': 'Update of WSUS not finished',
  'cause.servicing-not-finished.why':
    'Some updates and every upgrade of Windows change the database of WSUS in a step that is run by hand. Until then service and pages fail.',
  'cause.servicing-not-finished.handover':
    'The finishing step after an update of WSUS is missing. Needed: a senior WSUS administrator. First a backup of SUSDB and free space on its drive: the step changes the database and cannot be undone. Then, elevated: wsusutil.exe postinstall /servicing. On 2012 and 2012 R2 also HTTP Activation (.NET 4.5, WCF), and with SSL the changes of KB3159706 in web.config.',

  'cause.ssl-mismatch-console.title': 'A console asks without SSL where WSUS requires it',
  'cause.ssl-mismatch-console.name': 'Console without SSL',
  'cause.ssl-mismatch-console.why':
    'It knocks at the encrypted door without encryption and is turned away with 403.4. The server is fine.',
  'cause.ssl-mismatch-console.handover':
    'Somebody asks this WSUS without SSL although it requires SSL. Needed: whoever looks after that console or that software update point, to connect with the SSL port and the box for SSL. SSL is not to be switched off on the server for that.',

  'cause.no-wsus-admin-permission.title': 'An account that has to administer WSUS may not',
  'cause.no-wsus-admin-permission.name': 'No right to administer WSUS',
  'cause.no-wsus-admin-permission.why':
    'It is not in the group of those who may. The message is "Request for principal permission failed", or 401. For Configuration Manager it is the computer account of the site server, or the connection account of the software update point.',
  'cause.no-wsus-admin-permission.handover':
    'An account (see the evidence) may not administer WSUS, or the group for it is gone. Needed: whoever decides who administers this WSUS. A person gets the right only when that owner agrees, and logs on again afterwards; a service is restarted. An unknown account is not to be added to silence an error.',

  'cause.configmgr-wrong-port-or-name.title': 'Configuration Manager asks at the wrong door',
  'cause.configmgr-wrong-port-or-name.name': 'Wrong port or name in Configuration Manager',
  'cause.configmgr-wrong-port-or-name.why':
    'Port, SSL or server name of the software update point differ from what IIS has. Typical: 80 and 443 instead of 8530 and 8531.',
  'cause.configmgr-wrong-port-or-name.handover':
    'The software update point in Configuration Manager has a port, an SSL setting or a name that this WSUS does not have (see the evidence). Needed: the administrator of Configuration Manager. To check as well: the WSUS console on the site server is of the same generation of Windows. Proof: a success in WCM.log, then message 6702.',

  'cause.remote-path-blocked.title': 'WSUS is not reached from outside',
  'cause.remote-path-blocked.name': 'Way to the server blocked',
  'cause.remote-path-blocked.why':
    'On the server itself the pages can answer; on the way from other computers something stops them. Often it is the block of ports 8530 and 8531 from October 2025 that nobody took away.',
  'cause.remote-path-blocked.handover':
    'Other computers do not reach the ports of WSUS. Needed: the network team, or the owner of the policy that sets the firewall rule. Below the build that closes CVE-2025-59287 the ports stay closed: first install the update and restart, then open.',

  'cause.console-cache-corrupt.title': 'The saved settings of this console are damaged',
  'cause.console-cache-corrupt.name': 'Console settings damaged',
  'cause.console-cache-corrupt.why':
    'The server answers; this one console fails with event 7032 or 7053, or works for every other account. "Reset Server Node" does not help then.',
  'cause.console-cache-corrupt.handover':
    'A single console keeps failing although the server answers, and renaming its settings file did not help. Needed: a senior WSUS administrator, to try with another account and on another computer. Only the file "wsus" in %APPDATA%\\Microsoft\\MMC is concerned, not the whole folder MMC.',

  'cause.other-sync-failure.title': 'The synchronisation failed for another reason',
  'cause.other-sync-failure.name': 'Another 6703',
  'cause.other-sync-failure.why':
    'Message 6703 stands for every failed synchronisation. This one does not speak of the connection to WSUS, so nothing here cures it.',
  'cause.other-sync-failure.handover':
    'The synchronisation ends in message 6703 for a reason other than the connection to WSUS (text and method: see the evidence). Needed: the administrator of Configuration Manager. To check: proxy (407), upstream server (UssCommunicationError, UssNotFound), certificates and TLS, licence texts, time-outs of the database. If the reason is gone, the next run ends in 6702.',

  'fix.reset-pool-identity.title': 'Run the pool as NetworkService again',
  'fix.reset-pool-identity.button': 'Change the account',
  'fix.repair-web-config.title': 'Repair the configuration files of the site',
  'fix.repair-web-config.button': 'Repair the files',
  'fix.stop-impersonation.title': 'Switch ASP.NET impersonation off',
  'fix.stop-impersonation.button': 'Switch it off',
  'fix.allow-config-manager.title': 'Let Configuration Manager administer this WSUS',
  'fix.allow-config-manager.button': 'Add the account',
  'fix.open-wsus-port.title': 'Let other computers through the firewall to WSUS',
  'fix.open-wsus-port.button': 'Change the firewall rule',
  'fix.rename-console-cache.title': 'Rename the settings file of the console',
  'fix.rename-console-cache.button': 'Show the steps',
  'fix.reconnect-console.title': 'Connect the console with SSL',
  'fix.reconnect-console.button': 'Show the steps',
  'fix.correct-config-manager-ports.title': 'Correct port and SSL in Configuration Manager',
  'fix.correct-config-manager-ports.button': 'Show the steps',

  'step.app-pool.set-identity':
    'Run the application pool {pool} as {identity}. The password of the account before is not kept and cannot be brought back.',
  'step.site.stop-impersonation': 'Switch ASP.NET impersonation off for the web site: {site}',
  'step.web-config.remove-duplicate':
    'Keep a copy of the web.config of the site {site}, then take out the file type that stands there twice: {fileType}',
  'step.web-config.restore': 'Keep a copy of {file}, then bring back the copy that loads: {copy}',
  'step.group.add-member': 'Add {account} to the group {group} (SID {sid})',
  'step.firewall.disable-rule': 'Switch the firewall rule off: {rule}',
  'step.firewall.enable-rule': 'Switch the firewall rule on: {rule}',

  'setting.rename-console-cache': 'rename the settings file of the console',
  'setting.reconnect-console': 'connect the console with the right port and SSL',
  'setting.correct-config-manager-ports': 'correct port and SSL in Configuration Manager',

  'guide.rename-console-cache.1': 'Sign in as the person whose console fails, and close every console (mmc.exe).',
  'guide.rename-console-cache.2': 'Open the folder %APPDATA%\\Microsoft\\MMC in the Explorer of that person.',
  'guide.rename-console-cache.3': 'Rename the file "wsus" to "wsus.bak". Leave all other files alone.',
  'guide.rename-console-cache.4':
    'Open the console again and connect to the server. Only the server list and the columns are new.',
  'guide.rename-console-cache.5': 'To undo: close the console and rename "wsus.bak" back. Then confirm it here.',
  'guide.reconnect-console.1':
    'In the console that fails, remove this server from the list. That changes nothing on the server.',
  'guide.reconnect-console.2': 'Choose "Connect to server" and type the name that stands in the certificate.',
  'guide.reconnect-console.3': 'Enter the port named here, and tick the box for SSL.',
  'guide.reconnect-console.4': 'If a warning about the certificate comes, stop and tell whoever looks after it.',
  'guide.reconnect-console.5':
    'To undo: remove the server and add it with the old port. When it opens, confirm it here.',
  'guide.correct-config-manager-ports.1':
    'Ask the administrator of Configuration Manager: this is done there. Write down the old values first; they are the undo.',
  'guide.correct-config-manager-ports.2':
    'Administration, Site Configuration, Servers and Site System Roles: open the software update point of this server.',
  'guide.correct-config-manager-ports.3':
    'Set the ports and the box for SSL to the values named here, and check the name of the server.',
  'guide.correct-config-manager-ports.4':
    'Wait for the next attempt in WCM.log, within an hour. Then start a synchronisation and watch SMS_WSUS_SYNC_MANAGER and wsyncmgr.log.',
  'guide.correct-config-manager-ports.5': 'When WCM.log shows a connection, confirm it here.',
} as const satisfies Partial<Record<CauseKey | FixKey | TreeKey, string>>
