import type { CauseKey } from './causes'

/** The causes of S1: why a computer does not report. */
export const computerCauses = {
  'cause.computer-silent.title': 'The server has no fresh report of this computer',
  'cause.computer-silent.name': 'No fresh report',
  'cause.computer-silent.why':
    'This is the symptom itself. It is gone when the server has a new report. After a fix that can take until the next search of the computer, up to a day.',
  'cause.computer-silent.handover':
    'A computer does not report to this WSUS server (name and times: see the evidence). Needed: somebody who goes on from what was found and what could not be checked. Contact and report are two times: look at both again tomorrow.',

  'cause.server-web-down.title': 'No computer at all has asked this server lately',
  'cause.server-web-down.name': 'All computers silent',
  'cause.server-web-down.why':
    'When all of them fall silent in the same hour, the fault is on the server. What stops it stands beside this finding.',
  'cause.server-web-down.handover':
    'Since the time in the evidence no computer has asked this WSUS server. Needed: a WSUS administrator for the server itself: IIS, application pool, database, firewall. The computers need nothing.',

  'cause.client-powered-off.title': 'The computer is off or asleep',
  'cause.client-powered-off.name': 'Off or asleep',
  'cause.client-powered-off.why':
    'A computer that is off cannot report. From the server it answers neither a ping nor at any port, and it has not asked since.',
  'cause.client-powered-off.handover':
    'The computer does not answer and is probably off or asleep. Needed: somebody at its place who looks at it and switches it on. A sleeping one is woken, not reset: somebody may have unsaved work open. If it was retired, its row is for a senior.',

  'cause.client-gone-stale-record.title': 'The computer is gone, and only its row is left',
  'cause.client-gone-stale-record.name': 'Only the row is left',
  'cause.client-gone-stale-record.why':
    'It was retired, renamed or set up anew. WSUS keeps its row until somebody removes it.',
  'cause.client-gone-stale-record.handover':
    'The list of WSUS has a row of a computer that no longer exists under this name (see the evidence). Needed: a senior WSUS administrator. Check first that it will not come back, that this server is no replica, and that Configuration Manager does not manage it. Export the row with its groups, then remove it. That cannot be undone exactly: history and groups are gone; a computer that lives registers again by itself.',

  'cause.client-cable-unplugged.title': 'The network cable is not plugged in',
  'cause.client-cable-unplugged.name': 'Cable not plugged in',
  'cause.client-cable-unplugged.why':
    'The adapter is on and has no link. Windows cannot tell a cable that is out from a dead port, so look at both ends first.',
  'cause.client-cable-unplugged.handover':
    'The computer has no link at its cable, and plugging it in did not help or is not possible. Needed: somebody at the place, with a cable that certainly works; then the network team, with the address of the adapter and the time in the evidence.',

  'cause.client-cable-faulty.title': 'The network cable is damaged',
  'cause.client-cable-faulty.name': 'Cable damaged',
  'cause.client-cable-faulty.why':
    'With another cable the link comes, or the link is slow and keeps breaking. Such a cable is replaced, not repaired.',
  'cause.client-cable-faulty.handover':
    'The cable of the computer is damaged (see the evidence), or a new one did not help. Needed: somebody with a new cable of the right length; if that changes nothing, the network team for the line in the wall.',

  'cause.switch-port-disabled.title': 'The port in the wall is switched off',
  'cause.switch-port-disabled.name': 'Switch port off',
  'cause.switch-port-disabled.why':
    'The same computer with the same cable has a link at another port. The network team closes ports that are unused or that something suspicious was plugged into.',
  'cause.switch-port-disabled.handover':
    'The wall port of this computer gives no link; at another port the computer has one. Needed: the network team. To send along: the label of the port, the address of the adapter (MAC) and the time when the link was lost; both stand in the evidence. Ask why it was closed before it is opened. No private switch is plugged in.',

  'cause.client-nic-disabled.title': 'The network adapter is disabled in Windows',
  'cause.client-nic-disabled.name': 'Adapter disabled',
  'cause.client-nic-disabled.why':
    'It is like pulling the cable, by software. Nothing leaves the computer until it is enabled.',
  'cause.client-nic-disabled.handover':
    'The network adapter of the computer is disabled, and enabling it is not possible, did not help, or it was disabled on purpose. Needed: whoever disabled it, or a policy for adapters, quarantine or VPN that does it again.',

  'cause.client-nic-faulty.title': 'The network adapter or its driver does not work',
  'cause.client-nic-faulty.name': 'Adapter faulty',
  'cause.client-nic-faulty.why':
    'The adapter is on, and Windows reports an error for it, or it is not there, or it damages packets. A cable does not help then.',
  'cause.client-nic-faulty.handover':
    'The network adapter of the computer does not work (see the evidence: error code, damaged packets, or another computer has a link at the same cable). Needed: desktop support, for the driver (install again or roll back; that may need a restart) or another adapter.',

  'cause.client-wifi-not-associated.title': 'The computer is not joined to the Wi-Fi of the company',
  'cause.client-wifi-not-associated.name': 'Not in the company Wi-Fi',
  'cause.client-wifi-not-associated.why':
    'It has no cable, and its Wi-Fi is joined to no network or to another one, such as that for guests. From there WSUS is out of reach.',
  'cause.client-wifi-not-associated.handover':
    'The computer is not joined to the Wi-Fi of the company, and joining failed. Needed: the team for the wireless network: certificate or password of the network expired, access point, or a policy that should bring the profile.',

  'cause.client-no-ip-or-offsite.title': 'The computer has a link and no way into the company',
  'cause.client-no-ip-or-offsite.name': 'No company address',
  'cause.client-no-ip-or-offsite.why':
    'It got no address from the company, or it is in a network outside. From there the server cannot be reached.',
  'cause.client-no-ip-or-offsite.handover':
    'The computer has a link, and no valid address of the company (see the evidence), or is outside it. Needed: the network team, for DHCP and VLAN of its port, or for the VPN. Computers that are outside for good cannot be looked after by this WSUS: that is a question of design.',

  'cause.wsus-policy-missing.title': 'The computer does not know of this WSUS server',
  'cause.wsus-policy-missing.name': 'WSUS policy missing',
  'cause.wsus-policy-missing.why':
    'The policy with the address did not arrive, or it does not say that the address is to be used. So the computer asks Microsoft, or nobody.',
  'cause.wsus-policy-missing.handover':
    'The computer has no WSUS address in its policy, and fetching the policy anew did not bring one. Needed: whoever looks after Group Policy. To check: the organisational unit of the computer, security and WMI filters, whether it is in the domain at all. In a domain the values are not to be typed in by hand: the policy overwrites them.',

  'cause.wsus-url-wrong.title': 'The WSUS address in the policy is wrong',
  'cause.wsus-url-wrong.name': 'WSUS address wrong',
  'cause.wsus-url-wrong.why':
    'The computer looks for WSUS at a place where it is not: another port, http instead of https or the reverse, a slash at the end, or a server that is no more.',
  'cause.wsus-url-wrong.handover':
    'The policy gives the computer a WSUS address that does not fit this server (see the evidence). Needed: whoever looks after Group Policy, to correct both addresses (updates and statistics) in the same way. During a planned move to another server ask first.',

  'cause.au-disabled-by-policy.title': 'Automatic Updates are switched off by policy',
  'cause.au-disabled-by-policy.name': 'Automatic Updates off',
  'cause.au-disabled-by-policy.why':
    'Then the computer does not search by itself, and the WSUS address in its policy has no effect.',
  'cause.au-disabled-by-policy.handover':
    'A policy switches Automatic Updates off on the computer. Needed: whoever looks after that policy, and the owner of the computer: kiosks and templates of virtual desktops are frozen on purpose, and would begin to install updates.',

  'cause.wu-service-disabled.title': 'A service of Windows Update is forbidden to start',
  'cause.wu-service-disabled.name': 'Update service disabled',
  'cause.wu-service-disabled.why':
    'Without these services nothing is searched or downloaded. Stopped alone is normal, because Windows starts them when it needs them; disabled is not.',
  'cause.wu-service-disabled.handover':
    'A service of Windows Update on the computer is disabled again after it was enabled, or is missing. Needed: a senior. A tool against updates or a hardening script may set it again; a management product may do it on purpose. A missing service is for desktop support.',

  'cause.dns-or-hosts-wrong.title': 'The name of the WSUS server leads to the wrong place',
  'cause.dns-or-hosts-wrong.name': 'Name leads astray',
  'cause.dns-or-hosts-wrong.why':
    'The computer asks for the server by its name and gets no address, or that of another machine: from an old line in its hosts file, or from the name server.',
  'cause.dns-or-hosts-wrong.handover':
    'On the computer the name of the WSUS server leads nowhere or to another machine (see the evidence). Needed: whoever looks after DNS, to correct or remove the old record; or whoever wrote the line in the hosts file, if it is a workaround on purpose.',

  'cause.port-blocked.title': 'Something on the way stops the computer from reaching WSUS',
  'cause.port-blocked.name': 'Way to WSUS blocked',
  'cause.port-blocked.why':
    'What the computer sends to the port of WSUS is dropped without an answer. A firewall does that: on the server, on the computer, or between them.',
  'cause.port-blocked.handover':
    'The computer gets no answer from the port of WSUS, although the name leads to the right server. Needed: the network team, with both addresses and the port; or the owner of the firewall policy. On a server below the build that closes CVE-2025-59287 nothing is opened: first the update and a restart.',

  'cause.winhttp-proxy-wrong.title': 'The system proxy stands between the computer and WSUS',
  'cause.winhttp-proxy-wrong.name': 'System proxy in the way',
  'cause.winhttp-proxy-wrong.why':
    'Windows Update uses the proxy of the system, not that of a person. It sends the request for the internal server to that proxy, which refuses it.',
  'cause.winhttp-proxy-wrong.handover':
    'The system proxy (WinHTTP) of the computer has no exception for the WSUS server, and the search ends in a proxy error. Needed: the proxy team, because the setting concerns every system service. Proxy and exceptions come from a policy? Then it is corrected there.',

  'cause.client-scan-fails.title': 'The search for updates ends in an error',
  'cause.client-scan-fails.name': 'Search fails',
  'cause.client-scan-fails.why':
    'The computer tries, and its search breaks off with a code. The code tells where to look; another finding often explains it.',
  'cause.client-scan-fails.handover':
    'The search for updates on the computer ends in the code shown in the evidence, and nothing here cures it. Needed: a WSUS administrator. The look-up of WSUS Medic says what the code means; it is the symptom "client scan error".',

  'cause.reporting-only-broken.title': 'The computer asks, and its report does not arrive',
  'cause.reporting-only-broken.name': 'Reports do not arrive',
  'cause.reporting-only-broken.why':
    'Contact is fresh and the report is days older: searching works, and its result gets lost on the way into the database. Nothing is wrong with network, policy or services.',
  'cause.reporting-only-broken.handover':
    'The computer searches every day, and its report does not arrive. Needed: a WSUS administrator. To check on the server: the reporting web service (it must not require SSL), size of the event table, event 12002, requests to ReportingWebService.asmx in the log of IIS. On the computer: codes 0x8024F001 and 0x8024F004, and the proxy of the person.',

  'cause.event-table-full.title': 'The table of reports is too large',
  'cause.event-table-full.name': 'Report table too large',
  'cause.event-table-full.why':
    'WSUS keeps every report. With millions of rows it takes so long to store a new one that it is given up.',
  'cause.event-table-full.handover':
    'The table tbEventInstance of SUSDB holds more rows than it can cope with (see the evidence). Needed: a database administrator and a WSUS senior. First a backup of SUSDB and no synchronisation; then old reports go in small batches outside office hours, and the indexes are renewed. Without the backup that cannot be undone.',

  'cause.scan-source-not-wsus.title': 'The computer asks Microsoft instead of WSUS',
  'cause.scan-source-not-wsus.name': 'Asks Microsoft',
  'cause.scan-source-not-wsus.why':
    'Another policy sends its search to Microsoft, for everything or for some kinds of updates. So this server hears nothing.',
  'cause.scan-source-not-wsus.handover':
    'Policies on the computer send its search to Windows Update although WSUS is set (deferrals together with WSUS, scan source, or device management). Needed: whoever decides where updates come from. That is a decision, because it changes which updates are installed. On Windows 11 the old value DisableDualScan is not supported.',

  'cause.wu-store-corrupt.title': 'The local database of Windows Update is damaged',
  'cause.wu-store-corrupt.name': 'Update store damaged',
  'cause.wu-store-corrupt.why':
    'Windows keeps its notes on updates in a local file. Its search breaks off again and again with a code that stands for damage there.',
  'cause.wu-store-corrupt.handover':
    'The local store of Windows Update on the computer is damaged, and renaming it is not possible now or did not help. Needed: desktop support. First finish a pending restart and make room on the drive. The folder is renamed, not removed; other system folders are left alone.',

  'cause.client-clock-skew.title': 'The clock of the computer is wrong',
  'cause.client-clock-skew.name': 'Clock wrong',
  'cause.client-clock-skew.why':
    'With a clock that is off by more than five minutes, sign-in and certificates are known to fail, and with them the search over SSL.',
  'cause.client-clock-skew.handover':
    'The clock of the computer is off (see the evidence), and asking the time source again is not possible or did not help. Needed: whoever looks after the time of the domain or of the virtual machines. In a domain the time is not set by hand.',

  'cause.client-just-joined.title': 'Nothing is wrong: the computer is new',
  'cause.client-just-joined.name': 'Too early',
  'cause.client-just-joined.why':
    'It was installed or joined less than a day ago, and shows no error. The first search is still to come.',
  'cause.client-just-joined.handover':
    'The computer is new and has not reported yet. Needed: nobody; look again tomorrow. If it is still missing then, start this check again.',

  'cause.client-on-other-server.title': 'The computer reports to another WSUS server',
  'cause.client-on-other-server.name': 'Reports elsewhere',
  'cause.client-on-other-server.why':
    'It works as it should, with another server. Here at most a copy of its row is seen, which arrives with the next roll-up.',
  'cause.client-on-other-server.handover':
    'The computer reports to another WSUS server (name: see the evidence). Needed: look at its row there. If it is to move to this server, that is a change of policy for whoever looks after Group Policy.',

  'cause.configmgr-managed.title': 'Configuration Manager looks after this computer',
  'cause.configmgr-managed.name': 'Under Configuration Manager',
  'cause.configmgr-managed.why':
    'Its state is kept there. The console of WSUS is only the engine behind it and is known to stay without reports.',
  'cause.configmgr-managed.handover':
    'The computer is a client of Configuration Manager. Needed: its administrator; the state of the computer stands there, and the logs are WUAHandler.log, ScanAgent.log and LocationServices.log on the computer. Nothing is cleaned up or approved in the console of WSUS.',

  'cause.max-clients-reached.title': 'The server takes no more computers',
  'cause.max-clients-reached.name': 'Limit of computers reached',
  'cause.max-clients-reached.why': 'As many computers are registered as this WSUS may have. A new one is turned away.',
  'cause.max-clients-reached.handover':
    'This WSUS has reached its limit of computers (events 400, 13062). Needed: a senior WSUS administrator. First find out why there are so many: rows of computers that no longer exist, or virtual desktops with a new id at each start. Removing rows cannot be undone exactly; raising the limit can.',

  'cause.target-group-mismatch.title': 'The computer is in another group than its policy asks for',
  'cause.target-group-mismatch.name': 'In another group',
  'cause.target-group-mismatch.why':
    'It reports, and is not found where it is looked for: the console gives out the groups, or there is none of that name.',
  'cause.target-group-mismatch.handover':
    'The computer is in another group than its policy asks for. Needed: a WSUS administrator who decides whether groups are given out by the console or by policy. Changing that for the whole server moves all computers, and approvals take effect: only with a change request.',

  'cause.duplicate-susclientid.title': 'Cloned computers report under the same id',
  'cause.duplicate-susclientid.name': 'Same id on several computers',
  'cause.duplicate-susclientid.why':
    'They were copied from an image with the id of WSUS in it. Each one overwrites the row of the others, so only one of them shows at a time.',
  'cause.duplicate-susclientid.handover':
    'Several computers share one WSUS id (names: see the evidence). Needed: a senior, for each clone and for the image. On each clone: stop Windows Update; export the key HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate to a file; take out SusClientId, SusClientIdValidation, PingID and AccountDomainSid; start the service and search. The export brings the fault back and is for a mistaken computer only. History and groups of the shared row are lost. Correct the image as its last step before it is captured.',
} as const satisfies Partial<Record<CauseKey, string>>
