import type { CauseId } from '#shared/causes/index'
import type { computerCauses } from './computer-causes'
import type { connectionError } from './connection-error'
import type { setupError } from './setup-error'

/** `title`: the finding. `name`: short, for lists. `why`: what it means. `handover`: for whoever takes over. */
export type CauseKey = `cause.${CauseId}.${'title' | 'name' | 'why' | 'handover'}`

export const causes = {
  'cause.components-not-running.title': 'Parts of WSUS are not running, or the console says so',
  'cause.components-not-running.name': 'Parts not running',
  'cause.components-not-running.why':
    'This is the symptom itself. It is gone when service, pages and database answer and the list in the console is empty.',
  'cause.components-not-running.handover':
    'The console of this WSUS server names parts that do not run, or they do not answer now (see the evidence). Needed: somebody who goes on from what was found and what could not be checked.',

  'cause.db-service-stopped.title': 'The database service of WSUS is not running',
  'cause.db-service-stopped.name': 'Database stopped',
  'cause.db-service-stopped.why':
    'WSUS keeps all its data in this database. Without it, console, computers and synchronisation fail, whatever else runs.',
  'cause.db-service-stopped.handover':
    'The database service of WSUS does not run, and starting it here is not possible or did not help. Needed: a database administrator who finds out why it stopped, and starts it; in a cluster, with the cluster manager. To send along: this report, and the Application and System log from the time of the stop.',

  'cause.db-service-logon-failed.title': 'Windows refuses the account of the database service',
  'cause.db-service-logon-failed.name': 'Database account refused',
  'cause.db-service-logon-failed.why':
    'The service cannot start, because its account may not log on. A policy can have taken that right away, or a password has expired.',
  'cause.db-service-logon-failed.handover':
    'Windows refuses the account of the database service. Needed: somebody who may change Group Policy or that account. For Windows Internal Database: the right "Log on as a service" for NT SERVICE\\ALL SERVICES in the policy that sets it. For SQL Server: expiry, lock and password of the account. Then start the service, and once more after gpupdate and a restart of the server.',

  'cause.db-wont-start-or-open.title': 'The files of the WSUS database cannot be used',
  'cause.db-wont-start-or-open.name': 'Database files full, damaged or missing',
  'cause.db-wont-start-or-open.why':
    'There is no room for them, or they are damaged, missing or taken offline. WSUS gets at its data only when that is settled.',
  'cause.db-wont-start-or-open.handover':
    'SUSDB cannot be opened (state, errors and free space: see the evidence). Needed: a database administrator, and the last backup of SUSDB. Nothing is to be repaired with loss of data, detached or deleted. A backup from Windows Internal Database can be restored only over SUSDB itself, not under another name.',

  'cause.db-unreachable.title': 'WSUS cannot get into its database',
  'cause.db-unreachable.name': 'Database not reachable',
  'cause.db-unreachable.why':
    'The engine does not answer, does not let WSUS in, or is open to a single connection only. WSUS cannot read its data.',
  'cause.db-unreachable.handover':
    'WSUS cannot open SUSDB. Needed: a database administrator on the host of the database. To check: does the engine run and take connections; has the account of WSUS (NETWORK SERVICE, or DOMAIN\\SERVER$ for a database on another host) a login with the role webService in SUSDB; is a restore under way. Not by granting sysadmin.',

  'cause.w3svc-or-was-stopped.title': 'IIS, the web server of WSUS, is not running',
  'cause.w3svc-or-was-stopped.name': 'IIS stopped',
  'cause.w3svc-or-was-stopped.why':
    'IIS serves every page of WSUS. While its services are off, neither console nor computers reach this server.',
  'cause.w3svc-or-was-stopped.handover':
    'The services of IIS do not run, and starting them here is not possible or did not help. Needed: a server administrator who knows whether IIS was switched off on purpose, and finds out in the System log why it does not start. All sites of this server are affected.',

  'cause.wsus-site-stopped.title': 'The web site of WSUS is off, or its port is taken',
  'cause.wsus-site-stopped.name': 'Web site stopped',
  'cause.wsus-site-stopped.why':
    'All pages of WSUS belong to this site. While it is off, or somebody else holds its port, nobody gets through to WSUS.',
  'cause.wsus-site-stopped.handover':
    'The web site of WSUS cannot run as it is set up: it is gone, or another program or site holds its port (see the evidence). Needed: the owner of that program or site, and a decision who gives way. Nothing of it is to be stopped without asking its owner.',

  'cause.wsuspool-stopped-rapidfail.title': 'IIS switched the application pool of WSUS off after repeated failures',
  'cause.wsuspool-stopped-rapidfail.name': 'Pool switched off by IIS',
  'cause.wsuspool-stopped-rapidfail.why':
    'IIS protects the server: after five failures in five minutes, unless set otherwise, it switches a pool off. WSUS then answers 503 to everybody. Started again, it soon stops again unless the reason is removed.',
  'cause.wsuspool-stopped-rapidfail.handover':
    'IIS switches the application pool of WSUS off again and again (WAS event 5002). Needed: a senior WSUS administrator who finds the reason in the System log: memory limit (5117), slow start (5010, 5013) or crashes (5009, 5011). Rapid-fail protection stays on; without it the crashes are only hidden.',

  'cause.wsuspool-stopped-manually.title': 'The application pool of WSUS is stopped, and no failure is recorded',
  'cause.wsuspool-stopped-manually.name': 'Pool stopped without a failure',
  'cause.wsuspool-stopped-manually.why':
    'Nothing shows that IIS switched it off, so a person, a script or a policy may have done it. While it is stopped, WSUS answers 503 to everybody.',
  'cause.wsuspool-stopped-manually.handover':
    'The application pool of WSUS is stopped, and no failure is recorded. Needed: whoever looks after this server, to say whether it was stopped for maintenance or as protection against an attack, and what stops it if it does not stay started.',

  'cause.wsuspool-memory-limit.title': 'The application pool of WSUS reaches its memory limit again and again',
  'cause.wsuspool-memory-limit.name': 'Memory limit of the pool too low',
  'cause.wsuspool-memory-limit.why':
    'WSUS loads its update catalogue into memory. If the limit is lower than that need, IIS replaces the worker before it is ready, again and again, and in the end switches the pool off.',
  'cause.wsuspool-memory-limit.handover':
    'The application pool of WSUS reaches its private memory limit again and again (WAS event 5117), and this server has no memory for a higher one, or a higher one did not help. Needed: more memory, or less to load: decline superseded updates and maintain the database (maintenance guide of Microsoft).',

  'cause.wsuspool-startup-timeout.title': 'WSUS wakes up so slowly that IIS takes it for dead',
  'cause.wsuspool-startup-timeout.name': 'Pool starts too slowly',
  'cause.wsuspool-startup-timeout.why':
    'IIS ends a worker that does not answer in time, and counts that as a failure. A large catalogue or a slow database is enough, without any crash.',
  'cause.wsuspool-startup-timeout.handover':
    'The worker of WSUS does not answer IIS in time, and giving it more time did not help. Needed: a senior WSUS administrator for the maintenance of the database (superseded updates, indexes), and somebody who looks at its load.',

  'cause.wsuspool-queue-full.title': 'More requests wait for WSUS than may wait',
  'cause.wsuspool-queue-full.name': 'Request queue full',
  'cause.wsuspool-queue-full.why':
    'New requests are turned away with 503 while the queue is full. That happens when many computers come at once, after an outage for example, or when the database is slow.',
  'cause.wsuspool-queue-full.handover':
    'The request queue of WSUS fills up. A longer queue hides slowness and does not cure it. Needed: a senior WSUS administrator who looks at the load of the database and at how many computers come at once.',

  'cause.webservice-red-auth-ssl.title': 'A page of WSUS is locked by its own settings',
  'cause.webservice-red-auth-ssl.name': 'Web service locked',
  'cause.webservice-red-auth-ssl.why':
    'WSUS runs, but this page turns requests away: anonymous sign-in is off, SSL is required where it must not be, its directory is gone, or its files may not be read.',
  'cause.webservice-red-auth-ssl.handover':
    'A web service of WSUS turns requests away because of its settings (see the evidence). Needed: whoever owns the hardening of this server, because a policy may set it again; for a missing directory or file rights, a senior WSUS administrator. Rights on WebServices\\<name>: NETWORK SERVICE, Users and Authenticated Users read; Administrators and SYSTEM full control.',

  'cause.wsusservice-stopped.title': 'The WSUS service is not running',
  'cause.wsusservice-stopped.name': 'WSUS service stopped',
  'cause.wsusservice-stopped.why':
    'It synchronises, downloads and tests the other parts. Pages may still answer without it, but nothing moves, and the list in the console stays as it is.',
  'cause.wsusservice-stopped.handover':
    'The WSUS service does not start, or does not stay started. Needed: a senior WSUS administrator. To send along: the Application and System log of the last day, and the end of SoftwareDistribution.log.',

  'cause.wsusservice-disabled.title': 'The WSUS service is disabled',
  'cause.wsusservice-disabled.name': 'WSUS service disabled',
  'cause.wsusservice-disabled.why':
    'A disabled service cannot be started, neither by hand nor by Windows. Usually a person, a script or a policy has set that.',
  'cause.wsusservice-disabled.handover':
    'WsusService is disabled, or is disabled again. Needed: the owner of the policy or script that does it, to say whether it is meant, for example as protection against an attack.',

  'cause.dependency-disabled.title': 'A service that WSUS depends on is disabled',
  'cause.dependency-disabled.name': 'Dependency disabled',
  'cause.dependency-disabled.why':
    'Windows starts a service only when everything below it can start. One disabled link stops all that hang on it.',
  'cause.dependency-disabled.handover':
    'A service that WSUS depends on is disabled (see the evidence). Needed: the owner of the hardening of this server. Enabled by hand, it is disabled again as soon as the policy is applied.',

  'cause.wsusservice-crash-loop.title': 'The WSUS service fails again and again',
  'cause.wsusservice-crash-loop.name': 'WSUS service keeps failing',
  'cause.wsusservice-crash-loop.why':
    'It ended unexpectedly more than once within a day. Starting it once more does not remove the reason.',
  'cause.wsusservice-crash-loop.handover':
    'The WSUS service ends unexpectedly again and again. Known reasons: database not reachable, an update of WSUS not finished (wsusutil postinstall /servicing), damaged settings (event 504), a full disk, an attack. Needed: a senior WSUS administrator. "Restart on failure" is not to be set; it hides the fault. To send along: this report, the Application and System log, and the end of SoftwareDistribution.log.',

  'cause.setup-registry-damaged.title': 'The settings of WSUS in the registry are damaged',
  'cause.setup-registry-damaged.name': 'WSUS settings damaged',
  'cause.setup-registry-damaged.why':
    'WSUS reads there where its database, its files and its site are. Values are missing, so parts of it cannot start or find each other.',
  'cause.setup-registry-damaged.handover':
    'Values are missing below HKLM\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup (see the evidence). Needed: a senior WSUS administrator with a backup of that key. Nothing is to be typed in by guess: wrong values can point WSUS at an empty database.',

  'cause.health-check-not-local.title': 'The self-test of WSUS takes a detour and is turned away',
  'cause.health-check-not-local.name': 'Self-test not local',
  'cause.health-check-not-local.why':
    'The test counts only when it comes from this server. A site bound to a single address, the hosts file, a proxy or a load balancer can make it look as if it came from outside. The services themselves can be fine.',
  'cause.health-check-not-local.handover':
    'The self-test of WSUS is refused: "Ping method is only available from local machine". A binding on all addresses is there, or did not help. Needed: the network team, to look at the hosts file, at a proxy for the own address and at load balancing.',

  'cause.selfupdate-vdir-broken.title': 'The SelfUpdate folder is missing or locked',
  'cause.selfupdate-vdir-broken.name': 'SelfUpdate broken',
  'cause.selfupdate-vdir-broken.why':
    'As far as is known, only computers up to Windows 7 and Server 2008 R2 need it. Without such computers only the message is a nuisance.',
  'cause.selfupdate-vdir-broken.handover':
    'SelfUpdate does not deliver its files, and restoring its settings is not possible or did not help. Needed: a senior WSUS administrator. To check: the files below %ProgramFiles%\\Update Services\\SelfUpdate; rights there: Administrators and SYSTEM full control, Users read and execute. Low priority without very old computers.',

  'cause.stale-health-state.title': 'The list in the console is out of date',
  'cause.stale-health-state.name': 'List out of date',
  'cause.stale-health-state.why':
    'Service, pages and database answer. The console still shows what an earlier self-test of WSUS wrote down.',
  'cause.stale-health-state.handover':
    'Everything live is fine, but the list in the console does not empty. Needed: a senior WSUS administrator who runs wsusutil checkhealth and reads the events that are newer than its start (10000 = everything fine).',
} as const satisfies Record<
  Exclude<CauseKey, keyof typeof connectionError | keyof typeof computerCauses | keyof typeof setupError>,
  string
>
