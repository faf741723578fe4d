import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const fromWsus = rule({ should: word('wsus'), mark: 'K', source: 'common-knowledge' })
const none = rule({ should: word('none'), mark: 'V', source: 'policies-together' })

/** The agent asks Microsoft, for everything or for some classes, although a policy names WSUS (wsus-knowledge.md S1-20). */
export const scanSourceNotWsus = defineCause({
  id: 'scan-source-not-wsus',
  needs: ['scan-source', 'update-policy'],
  explains: ['computer-silent'],
  judge({ 'scan-source': { standard, elsewhere, reason }, 'update-policy': { server, useServer } }) {
    if (server === null || !useServer) return absent([beside('update-policy.use-server', word('no'))])
    const classes = checked(none, 'scan-source.elsewhere', list(elsewhere.map(text)), elsewhere.length === 0)
    const source = checked(fromWsus, 'scan-source.standard', word(standard), standard === 'wsus')
    const why = reason === null ? [] : [beside('scan-source.reason', word(reason))]
    return classes.holds
      ? judged([source, classes], why)
      : judged([classes], [beside(source.label, source.value), ...why])
  },
})
