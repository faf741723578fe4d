import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { withInstallation } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** A policy took the right to log on as a service from the account of the Windows Internal Database. */
export const widLogonFailed = defineSituation({
  id: 'wid-logon-failed',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    withEvents(
      withInstallation(
        withService(machine, 'MSSQL$MICROSOFT##WID', { state: 'stopped', exitCode: 1069, logonFails: true }),
        { logonRight: { allServices: false, engine: false, byPolicy: true } },
      ),
      { log: 'system', provider: 'scm', id: 7041, at: minutesBefore(now, 90), about: 'MSSQL$MICROSOFT##WID' },
      { log: 'system', provider: 'scm', id: 7000, at: minutesBefore(now, 90), about: 'MSSQL$MICROSOFT##WID' },
      { log: 'security', provider: 'security', id: 4625, at: minutesBefore(now, 90) },
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 80) },
    ),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: [
    'components-not-running',
    'console-cannot-connect',
    'db-service-logon-failed',
    'db-service-stopped',
    'wid-logon-right',
  ],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
