import { withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The database cannot start, and without elevation the Security log stays shut. */
export const securityLogDenied = defineSituation({
  id: 'security-log-denied',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine) => ({
    ...withService(machine, 'MSSQL$MICROSOFT##WID', { state: 'stopped' }),
    refuses: { 'logon-events': { code: 'access-denied', target: 'Security' } },
  }),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-service-stopped'],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
