import type { Problem } from '#shared/kernel/problem'

type RequiredKey = `problem.${Problem['code']}.${'text' | 'next'}`

/** What went wrong, and what to do next. `target` is a name as Windows prints it, or the title of a question. */
export const problems = {
  'problem.access-denied.text': '{target}: this account may not read it.',
  'problem.access-denied.next': 'Start WSUS Medic as administrator, then check again.',
  'problem.timed-out.text': '{target}: no answer within {seconds} s.',
  'problem.timed-out.next': 'Check again. If it stays silent, that is a finding too: write it into the ticket.',
  'problem.cancelled.text': '{target}: cancelled.',
  'problem.cancelled.next': 'Check again to read it after all.',
  'problem.unreadable.text': '{target}: the answer could not be understood.',
  'problem.unreadable.next': 'Look at it by hand, and write what you see into the ticket.',
  'problem.unreachable.text': '{target}: cannot be reached.',
  'problem.unreachable.next': 'Settle what was found first; it often comes back with that. Then check again.',
  'problem.not-recorded.text': '{target}: nothing is recorded about it.',
  'problem.not-recorded.next':
    'Check again on the server itself. If a log was cleared, an archived copy may still hold it.',
  'problem.not-on-this-system.text': '{target}: cannot be checked on this system.',
  'problem.not-on-this-system.next':
    'Run WSUS Medic on the WSUS server itself, or open a case file that was saved there.',
  'problem.read-failed.text': '{target}: could not be read. Error: {error}',
  'problem.read-failed.next': 'Check again. If it stays so, look at it by hand and write the error into the ticket.',
  'problem.shell-ended.text': '{target}: Windows PowerShell ended while it was reading.',
  'problem.shell-ended.next':
    'Check again. If it happens again, write it into the ticket: a security product may be ending it.',
  'problem.constrained-language.text':
    '{target}: not checked, because a security policy limits PowerShell here (Constrained Language Mode).',
  'problem.constrained-language.next':
    'Ask those who run App Control or AppLocker to trust the scripts of WSUS Medic, or look at it by hand.',
  'problem.scripts-disabled.text': '{target}: not checked, because a policy forbids PowerShell scripts here.',
  'problem.scripts-disabled.next':
    'Ask those who set the policy "Turn on Script Execution" to allow signed scripts, or look at it by hand.',
  'problem.script-blocked.text': '{target}: not checked, because the virus scanner stopped the script.',
  'problem.script-blocked.next': 'Ask those who run the virus scanner to look at its log and allow the program folder.',
  'problem.script-altered.text': 'Not checked, because a file of the program was changed: {target}',
  'problem.script-altered.next':
    'Do not go on with this copy. Take a fresh one from where you got it, and tell your security team.',
  'problem.not-answered.text': '{target}: not answered.',
  'problem.not-answered.next': 'Go back and answer it once you know. Until then the program stays careful.',
  'problem.needs-other-fact.text': 'This can be judged only after something else. First: {target}',
  'problem.needs-other-fact.next': 'Settle that first, then check again.',
  'problem.computer-not-named.text': '{target}: nobody has said yet which computer this is about.',
  'problem.computer-not-named.next':
    'Start a visit and choose the computer, or name it on the command line with --computer NAME, then check again.',

  'problem.takes-time.text': '{target}: this shows only after some time. Hours that it may take: {hours}',
  'problem.takes-time.next': 'Check again later, or tomorrow. Until then it is neither solved nor failed.',
  'problem.seen-once.text':
    '{target}: one look does not tell. A row has a new name, and computers that share an id show only one after another.',
  'problem.seen-once.next':
    'Check again in half an hour, or once another of the computers has searched for updates: a second new name on the same row is the sign. Or compare SusClientId under HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate on two of them.',
  'problem.other-machine.text': '{target}: can only be read on {machine}, and you are not there.',
  'problem.other-machine.next': 'Go to {machine} and check there, or add the case file that was saved there.',
  'problem.no-wsus-server.text': 'This machine is no WSUS server but {role}, and this symptom is about a WSUS server.',
  'problem.no-wsus-server.next': 'Start WSUS Medic on the WSUS server, or open a case file that was saved there.',

  'problem.sql-login-refused.text': '{target}: SQL Server did not let this account in. Error {number}, state {state}.',
  'problem.sql-login-refused.next':
    'Ask whoever runs the database for a login, or start WSUS Medic with an account that has one. The log of SQL Server says why it refused.',
  'problem.database-single-user.text':
    '{target}: only one connection is allowed, and somebody else has it. Error {number}.',
  'problem.database-single-user.next': 'Ask who works on the database. Wait until that has ended, then check again.',
  'problem.database-not-open.text': '{target}: the database is there and cannot be opened. Error {number}.',
  'problem.database-not-open.next':
    'Write the number into the ticket, and go on with what was found about the database.',
  'problem.sql-refused.text': '{target}: SQL Server refused. Error {number}, state {state}.',
  'problem.sql-refused.next': 'Write both numbers into the ticket; the look-up may know them.',
  'problem.not-encrypted.text': '{target}: the server does not encrypt the connection, so no password was sent.',
  'problem.not-encrypted.next': 'Ask whoever runs the database to switch encryption on, or use a Windows account.',
  'problem.certificate-refused.text':
    '{target}: this machine does not trust the certificate of the server, so no password was sent.',
  'problem.certificate-refused.next':
    'Ask whoever runs the database for a certificate that this machine trusts, or use a Windows account.',
  'problem.windows-accounts-only.text':
    '{target}: the Windows Internal Database takes Windows accounts only, so no password was sent.',
  'problem.windows-accounts-only.next': 'Check again without --sql-login, as administrator.',
  'problem.sql-port-unknown.text': '{target}: nobody said at which port this instance answers over TCP.',
  'problem.sql-port-unknown.next':
    'Ask whoever runs the database to switch on TCP/IP and SQL Server Browser, or check again without --sql-login.',

  'problem.bad-request.text': 'The program did not understand its own call: {call}',
  'problem.bad-request.next':
    'Reload the window. If it happens again, report it with the version at the foot of the screen.',
  'problem.unknown-id.text': 'There is no such entry. {what}: {id}',
  'problem.unknown-id.next': 'Go back to the start and open the visit again.',
  'problem.no-computer-name.text': 'No computer can have this name: {name}',
  'problem.no-computer-name.next': 'Type the name as the console of WSUS shows it, or pick it from the list.',
  'problem.not-restarted.text': 'WSUS Medic was not started again as administrator.',
  'problem.not-restarted.next': 'Give consent when Windows asks, or start it yourself with “Run as administrator”.',
  'problem.not-offered.text': 'This is not offered here any more: {id}',
  'problem.not-offered.next': 'Look at the finding again. What is offered follows from what was read last.',
  'problem.moved-on.text': 'The visit has moved on since.',
  'problem.moved-on.next': 'Look at where it stands now, and go on from there.',
  'problem.busy.text': 'Something is still at work in this visit.',
  'problem.busy.next': 'Wait until it has ended, then try again.',
  'problem.read-only.text': 'Nothing can be changed from here.',
  'problem.read-only.next':
    'Carry the plan out on the server itself: in the WSUS Medic window there, or by hand with the commands shown.',

  'problem.cannot-go-there.text': 'From here only this machine can be read. Still to be read: {machine}.',
  'problem.cannot-go-there.next':
    'Start WSUS Medic on {machine}, look for the same symptom there, save the case file, and add it here.',

  'problem.plan-out-of-date.text': 'The server has changed since this plan was made. Nothing was done.',
  'problem.plan-out-of-date.next': 'Look at the new readings, and make a new plan if it is still needed.',
  'problem.plan-used.text': 'This plan was used before. A plan runs once.',
  'problem.plan-used.next': 'Make a new plan.',
  'problem.plan-refused.text': 'This plan may not be carried out now.',
  'problem.plan-refused.next': 'The reason stands in the plan. Settle that first.',
  'problem.plan-elsewhere.text': 'This plan changes {machine}, and you are not there. Nothing was done.',
  'problem.plan-elsewhere.next': 'Go to {machine}, and carry the plan out there.',
  'problem.step-refused.text': '{target}: Windows refused. Error {reason}.',
  'problem.step-refused.next': 'Write the number into the ticket, undo what was done if you wish, and hand over.',
  'problem.step-did-not-take.text': '{target}: done, but the value is not what it should be.',
  'problem.step-did-not-take.next': 'Something sets it back or it ended at once. Hand over with this report.',
  'problem.changed-since.text': '{target}: somebody changed it since. Now it is: {now}',
  'problem.changed-since.next': 'Ask who did that. Undo anyway only when you know that the old value is wanted.',
  'problem.nothing-to-undo.text': 'There is nothing to undo here.',
  'problem.nothing-to-undo.next': 'Nothing has to be done.',
  'problem.interrupted.text': '{target}: interrupted before it was finished.',
  'problem.interrupted.next': 'Verify what is there now, or undo it.',

  'problem.log-not-there.text': '{target}: there is no such file or folder.',
  'problem.log-not-there.next': 'Check the path. A path with spaces needs quotation marks around it.',
  'problem.log-locked.text': '{target}: another program keeps it locked.',
  'problem.log-locked.next': 'Copy the file and read the copy, or try again when the program that writes it has ended.',
  'problem.log-not-text.text': '{target}: this is no text.',
  'problem.log-not-text.next': 'Logs are read as text. Leave this file out, or name the log itself.',
  'problem.log-is-event-file.text': '{target}: an event log in the form of Windows, which only Windows can read.',
  'problem.log-is-event-file.next':
    'Export it as XML on a Windows machine: wevtutil qe FILE /lf:true /f:RenderedXml > events.xml. Then read that file.',
  'problem.log-is-trace.text': '{target}: a trace of Windows, which is no text yet.',
  'problem.log-is-trace.next':
    'On the machine that wrote it, run Get-WindowsUpdateLog, and read the log that it makes.',
  'problem.log-is-archive.text': '{target}: a packed file.',
  'problem.log-is-archive.next': 'Unpack it into a folder, and read that folder.',
  'problem.log-none-here.text': '{target}: there is no log in this folder.',
  'problem.log-none-here.next': 'Name the folder that holds the logs, or a log itself.',
  'problem.log-search-stopped.text': '{target}: the search ended before it was through.',
  'problem.log-search-stopped.next':
    'Try again. If it happens again, look whether a virus scanner or a policy stops the program rg.',
  'problem.case-not-readable.text': 'This is not a case file of WSUS Medic. The trouble is at: {where}',
  'problem.case-not-readable.next': 'Open a case file that WSUS Medic saved.',
  'problem.case-too-large.text': 'This file is too large: {megabytes} MB. The most that is read: {limit} MB.',
  'problem.case-too-large.next': 'Check that it is a case file, and save it again.',
  'problem.case-from-newer-version.text':
    'This case file comes from a newer WSUS Medic. Its format: {version}. Known here: {known}.',
  'problem.case-from-newer-version.next': 'Open it with that version or a newer one.',
  'problem.case-wrong-shape.text': 'Something in this case file is not as it should be: {where}',
  'problem.case-wrong-shape.next': 'Save the case again on the machine that it comes from.',
  'problem.case-in-use.text': 'This visit is open in another WSUS Medic: {id}',
  'problem.case-in-use.next': 'Close it there first.',
  'problem.case-of-other-symptom.text': 'This case file is about another symptom: {symptom}',
  'problem.case-of-other-symptom.next': 'Look for the symptom of this visit on the other machine, and save that case.',
  'problem.case-of-other-source.text':
    'This case file does not fit: one comes from practice, the other from a real machine, or from another practice machine.',
  'problem.case-of-other-source.next': 'Add a case file that was saved for the same machines as this visit.',
  'problem.case-without-machine.text': 'In this case file nothing was read on {machine}.',
  'problem.case-without-machine.next': 'Check on {machine}, save the case file there, and add that one.',
  'problem.case-of-other-computer.text':
    'This case file is about another computer: {name}. This visit is about: {expected}.',
  'problem.case-of-other-computer.next': 'Add a case file that was saved for the computer of this visit.',
  'problem.case-nothing-newer.text': 'This case file has nothing newer about {machine} than what is known already.',
  'problem.case-nothing-newer.next': 'Check again on {machine}, and save the case file anew.',
  'problem.no-space.text': '{target}: the disk is full. Nothing was written.',
  'problem.no-space.next': 'Make room, then try again.',
  'problem.not-written.text': '{target}: could not be written.',
  'problem.not-written.next': 'Check that the folder exists and that you may write there, then try again.',
  'problem.no-pictures-here.text': 'Pictures cannot be taken here.',
  'problem.no-pictures-here.next': 'Use the window of WSUS Medic, or take a picture with Windows and attach it.',

  'problem.internal.text': 'The program made a mistake. Number: {logRef}',
  'problem.internal.next': 'Nothing more was done. Try again, and report this number if it happens again.',
} as const satisfies Record<RequiredKey, string>
