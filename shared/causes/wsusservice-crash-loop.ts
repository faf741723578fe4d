import { counted, pick } from '#shared/facts/events'
import { amount, atMost, word } from '#shared/kernel/shown'
import { latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore, reachesBack } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, judged, unknown } from './verdict'

/** From the second time on it is a loop. */
const once = rule({ should: atMost(amount(1, 'count')), mark: 'K', source: 'common-knowledge' })

/**
 * The WSUS service starts, fails and stops again: SCM 7031 or 7034 twice within a day (wsus-knowledge.md S4-12). While it runs,
 * only what happened after the last fix counts.
 */
export const wsusserviceCrashLoop = defineCause({
  id: 'wsusservice-crash-loop',
  needs: ['wsus-service', 'service-events'],
  helps: ['wsus-events', 'crash-events', 'wsus-log', 'logon-events'],
  explains: ['wsusservice-stopped', 'components-not-running', 'console-cannot-connect'],
  judge(facts, { now, since }) {
    const { 'wsus-service': service, 'service-events': log } = facts
    if (service === null) return absent([beside('wsus-service.state', word('not-there'))])
    const today = hoursBefore(now, 24)
    const from = service.state === 'running' ? latest(today, since) : today
    const crashes = pick(log, [7031, 7034], from, 'WsusService')
    if (crashes.length < 2 && service.state !== 'running' && !reachesBack(log, today))
      return unknown({ fact: 'service-events', problem: { code: 'not-recorded', target: 'System' } })
    const failedStarts = facts['wsus-events'] ? pick(facts['wsus-events'], [507], from) : []
    const crashReports = facts['crash-events'] ? pick(facts['crash-events'], [1026, 1000], from) : []
    const refusals = facts['logon-events']
    return judged(
      [checked(once, 'service-events.crashes', amount(crashes.length, 'count'), crashes.length < 2)],
      [
        beside('service-events.crash-times', eventsSeen(crashes)),
        beside('wsus-service.state', word(service.state)),
        ...(failedStarts.length > 0 ? [beside('wsus-events.failed-starts', eventsSeen(failedStarts))] : []),
        ...(crashReports.length > 0 ? [beside('crash-events.times', eventsSeen(crashReports))] : []),
        ...(facts['wsus-log'] ? [beside('wsus-log.errors', amount(facts['wsus-log'].errors, 'count'))] : []),
        ...(refusals && refusals.total > 0 ? [beside('logon-events.count', counted(refusals))] : []),
      ],
    )
  },
})
