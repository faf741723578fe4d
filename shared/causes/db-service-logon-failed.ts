import { counted, pick } from '#shared/facts/events'
import { text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore, reachesBack } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, present, unknown } from './verdict'

const running = rule({ should: word('running'), mark: 'V', source: 'wid-install-error' })
const noRefusal = rule({ should: word('none'), mark: 'V', source: 'wid-install-error' })
const otherCode = rule({ should: text('0'), mark: 'K', source: 'common-knowledge' })
/** Windows' number for "the service did not start due to a logon failure". */
const LOGON_FAILED = 1069

/** The account of the database service may not log on, so the service cannot start (wsus-knowledge.md S4-4). */
export const dbServiceLogonFailed = defineCause({
  id: 'db-service-logon-failed',
  needs: ['database-service', 'service-events'],
  helps: ['logon-events'],
  explains: ['server-web-down', 'db-service-stopped'],
  judge({ 'database-service': found, 'service-events': events, 'logon-events': logons }, { now }) {
    if (found.where === 'elsewhere') return absent([beside('database-kind.kind', word('sql-elsewhere'))])
    const { service } = found
    if (service === null) return absent([beside('database-service.state', word('not-there'))])
    const state = checked(running, 'database-service.state', word(service.state), service.state === 'running')
    if (state.holds) return absent([state])
    const refusals = pick(events, [7038, 7041], null, service.name)
    const also = [
      beside('database-service.account', text(service.account)),
      ...(logons ? [beside('logon-events.count', counted(logons))] : []),
    ]
    const seen = checked(noRefusal, 'service-events.account-refused', eventsSeen(refusals), refusals.length === 0)
    if (!seen.holds) return present([state, seen], also)
    const code = beside('database-service.exit-code', text(String(service.exitCode)))
    if (service.exitCode === LOGON_FAILED)
      return present([state, checked(otherCode, code.label, code.value, false)], also)
    if (reachesBack(events, hoursBefore(now, 24))) return absent([seen, code], also)
    return unknown({ fact: 'service-events', problem: { code: 'not-recorded', target: 'System' } })
  },
})
