import { list, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { liveState } from './live-state'
import { absent, notRead, present } from './verdict'

const noneListed = rule({ should: word('none'), mark: 'A', source: 'wsus-3-assemblies' })

/**
 * The symptom itself: the console names parts that do not run, or they do not run now (wsus-knowledge.md S4). It is gone only when
 * the list is empty and everything live is fine.
 */
export const componentsNotRunning = defineCause({
  id: 'components-not-running',
  needs: ['wsus-service', 'endpoints'],
  helps: ['failing-components', 'database-connection'],
  judge(facts) {
    const live = liveState(facts['wsus-service'], facts.endpoints, facts['database-connection'])
    const listed = facts['failing-components']
    const written = listed?.writtenAt ? [beside('failing-components.written', moment(listed.writtenAt))] : []
    const names =
      listed && checked(noneListed, 'failing-components.names', list(listed.names.map(text)), listed.names.length === 0)
    const also = names ? [names, ...written] : []
    if (live.some(({ holds }) => holds === false)) return present(live, also)
    if (!names) return notRead('failing-components')
    return names.holds ? absent([names, ...live], written) : present([names], [...live, ...written])
  },
})
