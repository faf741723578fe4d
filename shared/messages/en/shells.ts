export const shells = {
  'shell.help': `WSUS Medic {version}: from the error on the screen of a WSUS server to a proven fix.

  npm start                            the window, or the page in the browser where it cannot open
  npm start -- --browser               the page in the browser

Without a screen:
  npm start -- check --situation ID    check a practice machine
  npm start -- check --case FILE       check a saved case
  npm start -- check --source live     check this machine for every symptom, or for the one of --symptom
  npm start -- lookup TEXT             what a code, an event or a message means; - reads standard input
  npm start -- logs PATH…              what logs say: files, or folders of them
  npm start -- situations              list the practice machines
  npm start -- serve                   the page in the browser
  npm start -- --version

Options:
  --symptom ID       check: the symptom; otherwise the one of the situation or the case, or every one of this machine.
                     Symptoms: {symptoms}
  --computer NAME    check --source live: the computer of the server's list that the symptom is about
  --sql-login NAME   check --source live: read SUSDB with this login of SQL Server instead of your Windows account;
                     the password is asked for, or is the first line of standard input
  --format FORMAT    check and logs: text, json, md or html; lookup: text, json or md
  --source SOURCE    serve: where a new visit takes its facts from, live or practice
  --zone ZONE        logs: the zone of logs that do not say theirs, such as +09:00 or Asia/Seoul
  --follow           logs: watch them and write what is new, until Ctrl+C
  --lang LANGUAGE    en or ko

Exit codes of check and logs: 1 something is wrong; else 2 something could not be checked or read; else 0. 64: the command was not understood.
Exit codes of lookup: 0 something was found; 2 nothing fitted.
`,
  'shell.usage.no-command': 'Say what to do.',
  'shell.usage.unknown-command': 'Unknown command: {given}',
  'shell.usage.unknown-option': 'Unknown option of {command}: {given}',
  'shell.usage.unknown-value': 'Unknown value of {option}: {given}',
  'shell.usage.missing-value': '{option} needs a value.',
  'shell.usage.twice': '{option} was given more than once.',
  'shell.usage.extra-word': 'Not understood: {given}',
  'shell.usage.where-from': 'Say where the facts come from, in one of these ways.',
  'shell.usage.which-logs': 'Say which logs to read: files, or folders of them.',
  'shell.usage.no-computer': '--computer goes with a symptom that is about one computer, which {given} is not.',
  'shell.usage.only-live': '{option} goes with --source live only.',
  'shell.usage.no-sql-login': '--sql-login takes a login of SQL Server itself, not a Windows account: {given}',
  'shell.usage.no-password':
    'No password came. Type it when it is asked for, or give it as the first line of standard input, in UTF-8.',
  'shell.usage.known': 'Known: {known}',
  'shell.usage.help': 'All commands and options: help',
  'shell.fault': 'Something went wrong that should not. The details are in faults.log, number {number}.',
  'shell.check.password': 'Password of {user} on SQL Server (not shown): ',
  'shell.check.not-elevated':
    'Not run as administrator, so this could not be read: {facts}. Open the prompt with "Run as administrator" and check again.',
  'shell.serve.open': 'The page is ready, for this computer only. The link works once, within a minute:',
  'shell.serve.no-browser': 'No browser could be opened here. Open the link yourself.',
  'shell.serve.again': 'Enter: a new link. Ctrl+C: end.',
  'shell.serve.read-only': 'On a live machine the page reads and plans. It changes nothing.',
  'shell.serve.idle': 'Nobody used the page for {minutes} minutes. It is closed; all visits are kept.',
  'shell.serve.closed': 'The page is closed; all visits are kept.',
  'shell.serve.refused': 'The page cannot be served on 127.0.0.1: {reason}',
  'shell.window.refused-switches':
    'WSUS Medic does not start with {switches}. That would open this program to others. Start it without.',
  'shell.window.no-folder': 'The window needs a folder that it can write to: {folder}',
  'shell.window.already-open': 'WSUS Medic is already open. Its window was brought to the front.',
} as const
