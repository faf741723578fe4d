import type { FixKey } from './fixes'

/** The remedies of S3: what the program does, and what hands do. */
export const setupFixes = {
  'fix.run-post-installation.title': 'Run the post-installation of WSUS',
  'fix.run-post-installation.button': 'Run the post-installation',
  'fix.run-setup-again.title': 'Run setup again with the account that may',
  'fix.run-setup-again.button': 'Show the steps',
  'fix.grant-sysadmin-for-setup.title': 'Give the right, run setup, take the right away',
  'fix.grant-sysadmin-for-setup.button': 'Give the right for setup',
  'fix.ask-dba-for-sysadmin.title': 'Script for the database administrator, then setup',
  'fix.ask-dba-for-sysadmin.button': 'Show script and steps',
  'fix.create-content-folder.title': 'Create the content folder with its rights',
  'fix.create-content-folder.button': 'Create the folder',
  'fix.grant-content-folder.title': 'Let WSUS write into the content folder',
  'fix.grant-content-folder.button': 'Give the right',
  'fix.grant-temp-folders.title': 'Give WSUS its rights on the temporary folders back',
  'fix.grant-temp-folders.button': 'Give the rights',
  'fix.restart-server.title': 'Restart the server in a maintenance window',
  'fix.restart-server.button': 'Show the steps',
  'fix.free-wsus-port.title': 'Have the other side move to another port',
  'fix.free-wsus-port.button': 'Show the steps',
  'fix.give-logon-right.title': 'Have the right added in the policy',
  'fix.give-logon-right.button': 'Show the steps',
  'fix.install-role-from-source.title': 'Add the role with the installation medium',
  'fix.install-role-from-source.button': 'Show the steps',
  'fix.correct-sql-connection.title': 'Correct name, port or role service for SQL Server',
  'fix.correct-sql-connection.button': 'Show the steps',
  'fix.retry-update.title': 'Install the update once more',
  'fix.retry-update.button': 'Show the steps',

  'step.sql.grant-sysadmin':
    'On {server}, give {login} the right sysadmin, only for as long as setup runs. The last step takes it away again; if a step before it fails, undo this one.',
  'step.sql.revoke-sysadmin': 'On {server}, take the right sysadmin away from {login} again.',
  'step.setup.post-install':
    'Run the post-installation of WSUS with the content folder {contentDir}. It makes database, web site, groups and firewall rules, can take an hour, and cannot be undone: only removing the role would take that away.',
  'step.folder.create':
    'Create the folder {path}; NETWORK SERVICE may write, users may read. Undo removes it only while it is empty.',
  'step.folder.grant': 'Save the rights of {path}, then give NETWORK SERVICE ({sid}) full control there.',

  'setting.hand-script-to-dba': 'give the script to the database administrator, who runs its first half',
  'setting.have-right-taken-away': 'have the right taken away again by the database administrator',
  'setting.run-setup-again': 'run setup again; that cannot be undone',
  'setting.restart-server': 'restart the server in a maintenance window',
  'setting.free-wsus-port': 'have the other site or program moved to another port',
  'setting.correct-sql-connection': 'correct the connection to the SQL Server',
  'setting.give-logon-right': 'have the right added in the Group Policy',
  'setting.add-role-again': 'add the role again; that cannot be undone exactly',
  'setting.install-role-from-source': 'add the role with the files of the installation medium',
  'setting.retry-update': 'install the update once more; that cannot be undone',

  'guide.hand-script-to-dba.1': 'Copy the script above. It is complete; nothing in it has to be changed.',
  'guide.hand-script-to-dba.2':
    'Send it to the database administrator of the SQL Server named in the finding, with the ticket number.',
  'guide.hand-script-to-dba.3':
    'Ask for the first half now, in SQL Server Management Studio without SQLCMD mode. Its last line must show 1.',
  'guide.hand-script-to-dba.4':
    'Agree when setup will have ended: then the second half is run. The right is never left in place.',
  'guide.hand-script-to-dba.5':
    'When the first half was run, confirm it here. The program reads whether the right is there.',
  'guide.have-right-taken-away.1': 'Setup has ended. Tell the database administrator now, also if setup failed.',
  'guide.have-right-taken-away.2': 'The script above is the second half of the one that was sent.',
  'guide.have-right-taken-away.3':
    'If the login was made only for this, the database administrator may remove it as well.',
  'guide.have-right-taken-away.4':
    'WSUS goes on without the right: its service has the roles in SUSDB that setup gave it.',
  'guide.have-right-taken-away.5': 'When it was run, confirm it here. The program reads whether the right is gone.',
  'guide.run-setup-again.1':
    'The account named in the finding signs in, because the right was given to it and to nobody else.',
  'guide.run-setup-again.2':
    'On Windows Server 2012 and newer: in Server Manager, press the flag, then "Launch Post-Installation tasks".',
  'guide.run-setup-again.3':
    'With WSUS 3.0: right-click the setup program, "Run as administrator", with the same choices as before.',
  'guide.run-setup-again.4':
    'Wait for its end; the database can take an hour. If it fails, keep its log and say here that you cannot do this.',
  'guide.run-setup-again.5': 'When it has ended without an error, confirm it here. The program reads its log.',
  'guide.restart-server.1':
    'Everybody who uses this server is thrown out. Ask who that is, and for a maintenance window.',
  'guide.restart-server.2':
    'Look whether a backup, a synchronisation or another installation is running, and let it end.',
  'guide.restart-server.3': 'Save this case: it can be opened again after the restart.',
  'guide.restart-server.4': 'Restart Windows. Updates that wait may make it take long; do not switch the machine off.',
  'guide.restart-server.5':
    'Sign in, open this case again, and confirm it here. If the sign is still there, restart once more.',
  'guide.free-wsus-port.1': 'The evidence names who holds the port. Find the owner of that site or program.',
  'guide.free-wsus-port.2':
    'Agree with the owner on another port for it, and on a time. People who use it must be told.',
  'guide.free-wsus-port.3': 'Write down the old binding: it is the undo.',
  'guide.free-wsus-port.4': 'The owner changes the binding or the program. Nothing is stopped without them.',
  'guide.free-wsus-port.5': 'When the port is free, confirm it here.',
  'guide.correct-sql-connection.1':
    'Compare the name with what the database administrator says. For the default instance it is only the name of the host.',
  'guide.correct-sql-connection.2':
    'With a named instance, SQL Server Browser must run there and UDP 1434 must be open, besides the TCP port of the instance.',
  'guide.correct-sql-connection.3':
    'On this server, the role service "SQL Server Connectivity" of WSUS must be installed (Add Roles and Features).',
  'guide.correct-sql-connection.4': 'Write down each value before it is changed: it is the undo.',
  'guide.correct-sql-connection.5':
    'Test the connection with exactly this name, as the account that runs setup. When it opens, confirm it here.',
  'guide.give-logon-right.1':
    'Run gpresult /h on this server: it names the Group Policy that sets "Log on as a service".',
  'guide.give-logon-right.2': 'Ask its owner to add NT SERVICE\\ALL SERVICES there. Nothing is taken out of the list.',
  'guide.give-logon-right.3': 'Do not change it in the local policy: that is overwritten within two hours.',
  'guide.give-logon-right.4':
    'Run gpupdate /target:computer on this server. Then start the database service, if it is there.',
  'guide.give-logon-right.5':
    'To undo: the owner takes the entry out again. When the policy has arrived, confirm it here.',
  'guide.add-role-again.1': 'The right has arrived on this server. So the role can be added once more.',
  'guide.add-role-again.2': 'In Server Manager: Add Roles and Features, Windows Server Update Services.',
  'guide.add-role-again.3': 'Choose the same parts and the same content folder as before.',
  'guide.add-role-again.4': 'If it is rolled back again, keep the code and say here that you cannot do this.',
  'guide.add-role-again.5': 'When the role is installed, confirm it here. Its configuration is the next finding.',
  'guide.install-role-from-source.1':
    'Find the installation medium of exactly this Windows: same version and same language.',
  'guide.install-role-from-source.2':
    'Ask whether a policy sets where optional components come from; its owner may have the files.',
  'guide.install-role-from-source.3':
    'Elevated: Install-WindowsFeature UpdateServices -IncludeManagementTools -Source wim:D:\\sources\\install.wim:2, with the number of your edition.',
  'guide.install-role-from-source.4':
    'If that fails with the same code, stop and hand over: the component store needs repair.',
  'guide.install-role-from-source.5':
    'When the role is installed, confirm it here. It still has to be configured: that is the next finding.',
  'guide.retry-update.1': 'Restart nothing and change nothing else, so that the result says something.',
  'guide.retry-update.2': 'In Windows Update, look for updates and let this one be installed once more.',
  'guide.retry-update.3':
    'Wait for its end. Event 19 of WindowsUpdateClient in the System log says that it is installed.',
  'guide.retry-update.4': 'If it fails again, do not repeat it: say here that you cannot do this, and hand over.',
  'guide.retry-update.5': 'When it is installed, confirm it here.',
} as const satisfies Partial<Record<FixKey, string>>
