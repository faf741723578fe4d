import { pick, type EventLog, type EventRecord } from '#shared/facts/events'
import { choice, moment, word } from '#shared/kernel/shown'
import { isAfter, latest, minutesBefore } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule, type Evidence } from './evidence'
import { isFine, pageSeen } from './pages'
import { absent, present } from './verdict'

const noneShown = rule({ should: word('none'), mark: 'V', source: 'wsus-console-crashes' })
const alike = rule({ should: choice('console-reach.everywhere'), mark: 'K', source: 'common-knowledge' })

/** The pool failed in the hour before the console did, and explains it: switched off, memory limit, worker lost. */
const poolFell = (log: EventLog, { at }: EventRecord): EventRecord[] =>
  pick(log, [5002, 5009, 5011, 5117], minutesBefore(at, 60)).filter((one) => !isAfter(one.at, at))

/**
 * The server is healthy, and one person's console is not: 7032 or 7053 while the console's page answers, or it works for everybody
 * else (wsus-knowledge.md S2-18, S5-1). Where an attack is suspected, the same event is evidence and is left alone.
 */
export const consoleCacheCorrupt = defineCause({
  id: 'console-cache-corrupt',
  needs: ['wsus-events', 'endpoints'],
  helps: ['console-reach', 'attack-signs', 'pool-events'],
  explains: ['console-cannot-connect'],
  judge(facts, { now, since }) {
    const { 'wsus-events': events, endpoints, 'console-reach': reach, 'attack-signs': attack } = facts
    const shown = pick(events, [7032, 7053], latest(hoursBefore(now, 24), since))
    const seen = checked(noneShown, 'wsus-events.console-errors', eventsSeen(shown), shown.length === 0)
    const told: Evidence[] =
      reach === 'only-this-account' && since === null
        ? [checked(alike, 'console-reach.answer', choice(`console-reach.${reach}`), false)]
        : []
    if (attack?.lastAt) return absent([beside('attack-signs.last', moment(attack.lastAt))])
    const page = endpoints.find(({ name }) => name === 'api-remoting')
    if (!page || !isFine(page, endpoints)) return absent([page ? pageSeen(page, false) : seen])
    if (reach === 'everywhere') return absent([beside('console-reach.answer', choice('console-reach.everywhere'))])
    const fell = shown[0] && facts['pool-events'] ? poolFell(facts['pool-events'], shown[0]) : []
    if (fell.length > 0) return absent([beside('pool-events.failures', eventsSeen(fell))], [pageSeen(page, true)])
    const [decides] = shown.length > 0 ? [seen] : told
    if (!decides) return absent([seen], [pageSeen(page, true)])
    return present([decides], [...told.filter((one) => one !== decides), pageSeen(page, true)])
  },
})
