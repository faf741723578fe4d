import { pick, type EventLog } from '#shared/facts/events'
import type { FactValue } from '#shared/facts/index'
import { amount, atLeast, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore, reachesBack } from './event-evidence'
import { checked, rule, type Evidence } from './evidence'
import { absent, afterwards, notRead, present, unknown, type Verdict } from './verdict'

/** Files that cannot be opened (17204, 17207, 5120), no room (9002, 1105), damaged pages (823, 824). */
const fileErrors = [17204, 17207, 5120, 9002, 1105, 823, 824]
/** Less than this is no room at all. */
export const LEAST_BYTES = 1024 ** 2

const online = rule({ should: word('online'), mark: 'V', source: 'database-states' })
const room = rule({ should: atLeast(amount(LEAST_BYTES, 'bytes')), mark: 'K', source: 'common-knowledge' })
const noErrors = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

const roomSeen = (volumes: FactValue<'volumes'>): Evidence[] =>
  volumes
    .filter(({ roles }) => roles.includes('database'))
    .map(({ root, freeBytes }) => {
      const value = { list: [{ list: [text(root), amount(freeBytes, 'bytes')] }] }
      return checked(room, 'volumes.database-free', value, freeBytes >= LEAST_BYTES)
    })

/** An engine that is off does not say in which state SUSDB is; its log may say why it is off. */
function fromLog(log: EventLog | undefined, also: Evidence[], now: string): Verdict {
  if (!log) return notRead('database-events')
  const errors = pick(log, fileErrors, hoursBefore(now, 24))
  const seen = checked(noErrors, 'database-events.file-errors', eventsSeen(errors), errors.length === 0)
  if (!seen.holds) return present([seen], also)
  if (reachesBack(log, hoursBefore(now, 24))) return absent([seen], also)
  return unknown({ fact: 'database-events', problem: { code: 'not-recorded', target: 'Application' } })
}

/** The files of SUSDB are full, damaged, missing or taken offline (wsus-knowledge.md S4-5). */
export const dbWontStartOrOpen = defineCause({
  id: 'db-wont-start-or-open',
  needs: ['database-connection', 'volumes'],
  helps: ['database-service', 'database-events'],
  explains: ['server-web-down', 'db-service-stopped', 'db-unreachable'],
  judge(facts, { now }) {
    const { 'database-connection': connection, 'database-service': found, 'database-events': log } = facts
    const free = found?.where === 'elsewhere' ? [] : roomSeen(facts.volumes)
    const full = free.find(({ holds }) => !holds)
    if (connection.state === 'recovering') return afterwards('database-connection', 'SUSDB')
    if (connection.state !== null && connection.state !== 'online')
      return present([checked(online, 'database-connection.state', word(connection.state), false)], free)
    if (full) return present([full])
    if (connection.state !== null)
      return absent([checked(online, 'database-connection.state', word('online'), true)], free)
    if (found?.where === 'here' && found.service?.state !== 'running') return fromLog(log, free, now)
    if (!found) return notRead('database-service')
    return afterwards(
      'database-connection',
      found.where === 'elsewhere' ? found.host : (found.service?.name ?? 'SUSDB'),
    )
  },
})
