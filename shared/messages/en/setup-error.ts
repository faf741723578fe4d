import type { CauseKey } from './causes'
import type { TreeKey } from './trees'

/** What S3 says (0x80070643, setup of WSUS, a failing update): its questions, checks and causes. */
export const setupError = {
  'symptom.setup-0x80070643.title': '0x80070643 or another error during an installation',
  'symptom.setup-0x80070643.quote':
    '0x80070643: Fatal error during installation. · Post-deployment configuration failed. Launch Post-Installation tasks',

  'node.setup-0x80070643.what.title': 'What was being installed?',
  'node.setup-0x80070643.what.why':
    '0x80070643 says only that an installer failed (Win32 error 1603). What it means depends on what was installed, and the reason stands in another log each time.',
  'node.setup-0x80070643.update.title': 'Which update failed, and does Windows wait for a restart?',
  'node.setup-0x80070643.update.why':
    'The installer of one update failed on this machine. WSUS only delivered it. So that one update is looked at.',
  'node.setup-0x80070643.update-first.title': 'Is it an update that fails?',
  'node.setup-0x80070643.update-first.why':
    'This is the most frequent meaning today, and it is quickly seen. After that, setup of WSUS itself is looked at.',
  'node.setup-0x80070643.old-planned.title': 'Is somebody working on this server?',
  'node.setup-0x80070643.old-planned.why':
    'Setup starts services and opens ports. Nothing is opened without asking whoever may have closed it on purpose.',
  'node.setup-0x80070643.rights-first.title': 'May setup make its database on the SQL Server?',
  'node.setup-0x80070643.rights-first.why':
    'With the old setup program and a SQL Server this code nearly always means that the account that runs setup is no SQL administrator.',
  'node.setup-0x80070643.planned.title': 'Is somebody working on this server, or was a part stopped on purpose?',
  'node.setup-0x80070643.planned.why':
    'Setup starts services and opens ports. Nothing is opened without asking whoever may have closed it on purpose.',
  'node.setup-0x80070643.windows.title': 'Does Windows allow the installation?',
  'node.setup-0x80070643.windows.why':
    'A pending restart, missing files of the role, or a policy on logging on as a service stop every setup before it begins.',
  'node.setup-0x80070643.database.title': 'Can setup make or open its database?',
  'node.setup-0x80070643.database.why':
    'Setup makes the database SUSDB. It needs the right to do so, a way to the SQL Server, and no old SUSDB in its place.',
  'node.setup-0x80070643.folders.title': 'Are folders, rights and ports ready?',
  'node.setup-0x80070643.folders.why':
    'Setup stops where the content folder is missing or unfit, where it may not write temporary files, or where somebody else has its port.',
  'node.setup-0x80070643.again.title': 'Has setup come to its end?',
  'node.setup-0x80070643.again.why':
    'Only another run shows whether what was found was the reason. So it is run again here, and its result is read.',
  'node.setup-0x80070643.end.title': 'Result',
  'node.setup-0x80070643.end.why':
    'What was found, what was fixed, and what could not be checked. A right on SQL Server that was given for setup must be gone again.',

  'cause.installation-fails.title': 'The installation has not succeeded yet',
  'cause.installation-fails.name': 'Installation not successful',
  'cause.installation-fails.why':
    'This is the symptom itself. It is gone when the newest run of setup or of the update succeeded, and a role that was added is configured.',
  'cause.installation-fails.handover':
    'An installation on this server keeps failing (see the evidence). Needed: somebody who goes on from what was found and what could not be checked. To send along: WSUS_PostInstall_*.log from the Temp folder of whoever ran it, or WSUSSetup.log and WSUSSetupmsi_*.log of the old setup; for an update, event 20 and the MSI log.',

  'cause.update-msi-failure.title': 'The installer of one update failed',
  'cause.update-msi-failure.name': 'Installer of an update failed',
  'cause.update-msi-failure.why':
    'WSUS has delivered this update; its own installer broke off on this machine with 0x80070643. WSUS cannot repair that.',
  'cause.update-msi-failure.handover':
    'An update ends in 0x80070643 on this machine (title: see the evidence). Needed: a senior administrator. .NET Framework: repair it. Windows recovery environment (KB5034441, KB5034440, KB5034439): its partition is too small; changing partitions can destroy data, so only with a backup. Office, SQL Server, Visual Studio: look for "Return value 3" in %TEMP%\\MSI*.log. Microsoft Defender: update the platform first.',

  'cause.postinstall-not-run.title': 'WSUS was added and never configured',
  'cause.postinstall-not-run.name': 'Post-installation not finished',
  'cause.postinstall-not-run.why':
    'The role lies on the disk, but its post-installation tasks never came to their end. So there is no database, no web site and no group of WSUS yet.',
  'cause.postinstall-not-run.handover':
    'The post-installation of WSUS has not come to its end on this server (see the evidence). Needed: a WSUS administrator who runs it, elevated, once nothing stands in its way: wsusutil.exe postinstall CONTENT_DIR=…, with a SQL Server also SQL_INSTANCE_NAME=…. If a SUSDB is there already: first a backup, because it is upgraded and cannot go back. The role is not to be removed and added again for that.',

  'cause.postinstall-content-dir.title': 'The folder for update files is missing or unfit',
  'cause.postinstall-content-dir.name': 'Content folder missing or unfit',
  'cause.postinstall-content-dir.why':
    'The post-installation wants a folder on NTFS in which NETWORK SERVICE may write. It makes WsusContent below it, so that name is not given.',
  'cause.postinstall-content-dir.handover':
    'The folder that was given as CONTENT_DIR will not do (see the evidence). Needed: whoever looks after the disks of this server, to name a folder on a local drive with NTFS, or a share on which the computer account of this server has rights. Not ReFS or FAT, no drive letter that only one person has, and without WsusContent at the end.',

  'cause.wid-logon-right.title': 'A policy keeps the database service from logging on',
  'cause.wid-logon-right.name': 'Database may not log on as a service',
  'cause.wid-logon-right.why':
    'The policy says who may log on as a service and leaves out the accounts of services. The Windows Internal Database cannot start, and adding the role is rolled back.',
  'cause.wid-logon-right.handover':
    'The right "Log on as a service" holds neither NT SERVICE\\ALL SERVICES (S-1-5-80-0) nor NT SERVICE\\MSSQL$MICROSOFT##WID. Needed: the owner of the Group Policy that sets this right, to add NT SERVICE\\ALL SERVICES there. A local change is overwritten within two hours. Then gpupdate, and add the role or start the service again.',

  'cause.sql-no-sysadmin.title': 'The account that runs setup is no SQL administrator',
  'cause.sql-no-sysadmin.name': 'Setup account lacks sysadmin',
  'cause.sql-no-sysadmin.why':
    'Setup makes a database, and on a SQL Server only an administrator (sysadmin) may do that. The right is needed while setup runs, and not after.',
  'cause.sql-no-sysadmin.handover':
    'The account that runs setup of WSUS is no sysadmin on the SQL Server (account and server: see the evidence). Needed: the database administrator, who gives it the right for as long as setup runs and takes it away right after, also if setup fails. Not for good, and not for a service account: WSUS itself needs only the roles that setup gives it in SUSDB.',

  'cause.sql-unreachable-setup.title': 'Setup does not reach the SQL Server',
  'cause.sql-unreachable-setup.name': 'SQL Server not reached by setup',
  'cause.sql-unreachable-setup.why':
    'The name or instance is wrong, something on the way is closed, the part of the role for SQL Server is missing, or the SQL Server runs on a domain controller, which is not supported.',
  'cause.sql-unreachable-setup.handover':
    'Setup of WSUS does not reach the SQL Server that it was told to use (see the evidence). Needed: the database administrator and the network team. To check: name and instance (for the default instance only the name of the host), SQL Server Browser (UDP 1434), the TCP port, the role service "SQL Server Connectivity" on this server. A SQL Server on a domain controller cannot be used.',

  'cause.db-leftover.title': 'An old WSUS database is in the way',
  'cause.db-leftover.name': 'Old SUSDB in the way',
  'cause.db-leftover.why':
    'A SUSDB of a former installation is still there. Setup would take it over and upgrade it for good, or refuses it because it comes from a newer WSUS.',
  'cause.db-leftover.handover':
    'A SUSDB of a former installation is on this server (files: see the evidence). Needed: a senior WSUS administrator who finds out whether its approvals and history are still wanted. Wanted, and from the same or an older WSUS: backup first, then the post-installation takes it over and upgrades it; there is no way back. Not wanted: detach it and move the files to another folder. Delete nothing.',

  'cause.db-single-user.title': 'SUSDB lets in one connection only',
  'cause.db-single-user.name': 'SUSDB in single-user mode',
  'cause.db-single-user.why':
    'Maintenance or a restore was broken off and left the database in single-user mode. Whoever comes second is turned away: WSUS, setup, the console.',
  'cause.db-single-user.handover':
    'SUSDB is in single-user mode, and ending that is not possible or did not help. Needed: a database administrator who asks whether a restore or other work is under way, finds the session that holds the database, and sets it to multi-user.',

  'cause.pending-reboot.title': 'Windows waits for a restart',
  'cause.pending-reboot.name': 'Restart pending',
  'cause.pending-reboot.why':
    'Something was installed that is finished only by a restart. Until then Windows refuses roles and many updates.',
  'cause.pending-reboot.handover':
    'Windows waits for a restart on this server (see the evidence). Needed: whoever plans the maintenance windows, to have it restarted. If the sign is back right after a restart, a senior administrator looks into CBS.log.',

  'cause.iis-port-conflict-setup.title': 'Somebody else has the port that setup wants for WSUS',
  'cause.iis-port-conflict-setup.name': 'WSUS port taken before setup',
  'cause.iis-port-conflict-setup.why':
    'Setup makes a web site on ports 8530 and 8531. Another site or program has one of them, so that site cannot be made.',
  'cause.iis-port-conflict-setup.handover':
    'Port 8530 or 8531 is held by something else (see the evidence). Needed: its owner, to move it to another port or another server. Nothing is stopped or changed without them.',

  'cause.wid-sql-mix.title': 'WSUS is set up for two kinds of database at once',
  'cause.wid-sql-mix.name': 'Half internal database, half SQL',
  'cause.wid-sql-mix.why':
    'Both the Windows Internal Database and SQL Server are registered, or the registry names one and the role has the other. Setup does not know where SUSDB belongs.',
  'cause.wid-sql-mix.handover':
    'This server is half set up for the Windows Internal Database and half for SQL Server (see the evidence). Needed: a senior WSUS administrator with the migration guide of Microsoft, and an export of the registry key first. The wrong choice makes WSUS look empty. Nothing is edited by a junior here.',

  'cause.temp-or-log-acl.title': 'WSUS may not write its temporary files',
  'cause.temp-or-log-acl.name': 'Rights on temporary folders missing',
  'cause.temp-or-log-acl.why':
    'NETWORK SERVICE needs full control of two folders for temporary files. Without it, pages are not compiled and setup breaks off.',
  'cause.temp-or-log-acl.handover':
    'NETWORK SERVICE (S-1-5-20) lacks full control of a folder for temporary files (see the evidence), and giving it back is not possible or did not last. Needed: whoever hardens this server, because a policy or a script may take the right away again.',

  'cause.feature-source-missing.title': 'Windows does not find the files of the role',
  'cause.feature-source-missing.name': 'Files of the role missing',
  'cause.feature-source-missing.why':
    'The files that Windows needs to add the role are not on the disk, or are damaged, and it may not or cannot fetch them.',
  'cause.feature-source-missing.handover':
    'Windows cannot add the role because its files are missing or damaged (code: see the evidence). Needed: a senior administrator with the installation medium of exactly this Windows, for Install-WindowsFeature with -Source; if the component store is damaged, DISM /Online /Cleanup-Image /RestoreHealth with that source. Often a policy forbids Windows Update for optional components.',
} as const satisfies Partial<Record<CauseKey | TreeKey, string>>
