import { list, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const mayStart = rule({
  should: list([word('automatic'), word('automatic-delayed'), word('manual')]),
  mark: 'V',
  source: 'service-start-types',
})

/** The WSUS service may not start at all: it is disabled (wsus-knowledge.md S4-1). */
export const wsusserviceDisabled = defineCause({
  id: 'wsusservice-disabled',
  needs: ['wsus-service'],
  explains: ['components-not-running', 'console-cannot-connect'],
  judge({ 'wsus-service': service }) {
    if (service === null) return absent([beside('wsus-service.state', word('not-there'))])
    const { startMode, state } = service
    return judged(
      [checked(mayStart, 'wsus-service.start-type', word(startMode), startMode !== 'disabled')],
      [beside('wsus-service.state', word(state))],
    )
  },
})
