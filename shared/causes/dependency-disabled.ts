import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const noneDisabled = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/** A service that the services of WSUS need to start is disabled (wsus-knowledge.md S4-11). */
export const dependencyDisabled = defineCause({
  id: 'dependency-disabled',
  needs: ['service-dependencies'],
  explains: [
    'server-web-down',
    'w3svc-or-was-stopped',
    'wsusservice-stopped',
    'db-service-stopped',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'service-dependencies': chain }) {
    const disabled = chain.filter(({ startMode }) => startMode === 'disabled')
    const neededBy = [...new Set(disabled.flatMap(({ neededBy }) => neededBy))]
    const names = (all: readonly string[]) => list(all.map(text))
    return judged(
      [
        checked(
          noneDisabled,
          'service-dependencies.disabled',
          names(disabled.map(({ name }) => name)),
          disabled.length === 0,
        ),
      ],
      [
        beside('service-dependencies.names', names(chain.map(({ name }) => name))),
        ...(disabled.length > 0 ? [beside('service-dependencies.needed-by', names(neededBy))] : []),
      ],
    )
  },
})
