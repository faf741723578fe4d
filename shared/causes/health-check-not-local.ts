import { list, moment, text, word } from '#shared/kernel/shown'
import { isAfter, latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const noSuchLine = rule({ should: word('none'), mark: 'V', source: 'ping-not-local' })

/** The self-test of WSUS takes a detour and is refused as "not local"; the service itself is fine (wsus-knowledge.md S4-10). */
export const healthCheckNotLocal = defineCause({
  id: 'health-check-not-local',
  needs: ['wsus-log'],
  helps: ['web-site'],
  explains: ['components-not-running'],
  judge({ 'wsus-log': log, 'web-site': site }, { now, since }) {
    const from = latest(hoursBefore(now, 24), since)
    const lines = log.signs.filter(({ sign, at }) => sign === 'ping-not-local' && isAfter(at, from))
    const times = list(lines.slice(0, 3).map(({ at }) => moment(at)))
    return judged(
      [checked(noSuchLine, 'wsus-log.self-test-refused', times, lines.length === 0)],
      site ? [beside('web-site.bindings', list(site.bindings.map(text)))] : [],
    )
  },
})
