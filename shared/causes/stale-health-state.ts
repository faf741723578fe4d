import { list, moment, text, word } from '#shared/kernel/shown'
import { isAfter, latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { liveState } from './live-state'
import { absent, notRead, present } from './verdict'

const noneListed = rule({ should: word('none'), mark: 'A', source: 'wsus-3-assemblies' })
const served = rule({ should: text('200'), mark: 'V', source: 'self-update' })

/** The console's list is outdated: it names parts, and everything live is fine (wsus-knowledge.md S4-8). */
export const staleHealthState = defineCause({
  id: 'stale-health-state',
  needs: ['wsus-service', 'endpoints', 'database-connection'],
  helps: ['failing-components', 'self-update', 'wsus-log'],
  explains: ['components-not-running'],
  judge(facts, { now, since }) {
    const live = liveState(facts['wsus-service'], facts.endpoints, facts['database-connection'])
    const down = live.filter(({ holds }) => holds === false)
    const [worst, ...others] = down
    if (worst) return absent([worst], others)
    const listed = facts['failing-components']
    if (!listed) return notRead('failing-components')
    const { names, writtenAt } = listed
    const seen = checked(noneListed, 'failing-components.names', list(names.map(text)), names.length === 0)
    if (seen.holds) return absent([seen], live)
    const selfUpdate = facts['self-update']
    if (names.includes('SelfUpdate')) {
      if (!selfUpdate) return notRead('self-update')
      const value = selfUpdate.status === null ? word('no-answer') : text(String(selfUpdate.status))
      if (selfUpdate.status !== 200) return absent([checked(served, 'self-update.answer', value, false)], live)
    }
    const from = latest(hoursBefore(now, 24), since)
    const detour = facts['wsus-log']?.signs.find(({ sign, at }) => sign === 'ping-not-local' && isAfter(at, from))
    if (detour) return absent([beside('wsus-log.self-test-refused', moment(detour.at))], live)
    const written = beside('failing-components.written', writtenAt === null ? word('unknown') : moment(writtenAt))
    return present([seen, ...live], [written])
  },
})
