import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const enabled = rule(
  { should: word('none'), mark: 'V', source: 'client-agents' },
  { should: word('none'), mark: 'V', source: 'update-errors' },
)

/** A service that looks for updates or fetches them is forbidden to start, or gone. "Stopped" alone is normal (wsus-knowledge.md S1-11). */
export const wuServiceDisabled = defineCause({
  id: 'wu-service-disabled',
  needs: ['update-services'],
  helps: ['agent-result'],
  explains: ['computer-silent', 'client-scan-fails'],
  judge({ 'update-services': services, 'agent-result': agent }) {
    const names = (all: typeof services) => list(all.map(({ name }) => text(name)))
    const disabled = services.filter(({ startMode }) => startMode === 'disabled')
    const missing = services.filter(({ startMode }) => startMode === null)
    return judged(
      [
        checked(enabled, 'update-services.disabled', names(disabled), disabled.length === 0),
        checked(enabled, 'update-services.missing', names(missing), missing.length === 0),
      ],
      agent?.code ? [beside('agent-result.code', text(agent.code))] : [],
    )
  },
})
