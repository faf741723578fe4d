import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { policyTarget } from './policy-target'
import { absent, afterwards, judged } from './verdict'

const open = rule(
  { should: word('open'), mark: 'V', source: 'scan-failures' },
  { should: word('open'), mark: 'V', source: 'configure-wsus' },
)

/** The server alone knows whether the address is its own. */
const openIfRight = rule({ should: word('open'), mark: 'K', source: 'common-knowledge' })

/**
 * What the computer sends to the port of WSUS is dropped on the way (wsus-knowledge.md S1-14). Refused is something else: the way
 * is open and nobody listens. Whether the server's own firewall does it is judged there.
 */
export const portBlocked = defineCause({
  id: 'port-blocked',
  needs: ['wsus-connection', 'wsus-name'],
  helps: ['server-addresses', 'windows-version', 'update-policy', 'firewall-rules'],
  explains: ['computer-silent', 'client-scan-fails'],
  judge(facts) {
    const { host, port, answer } = facts['wsus-connection']
    if (answer === 'not-applicable') return absent([beside('wsus-connection.answer', word(answer))])
    const target = beside('wsus-connection.target', text(`${host ?? ''}:${port ?? ''}`))
    if (answer === 'not-found') return afterwards('wsus-connection', 'wsus-name')
    const own = facts['server-addresses']?.addresses
    const elsewhere = own !== undefined && !facts['wsus-name'].resolved.some((one) => own.includes(one))
    if (answer === 'timed-out' && elsewhere && policyTarget(facts)?.here !== false)
      return afterwards('wsus-connection', 'wsus-name')
    const rules = facts['firewall-rules']?.rules.filter((one) => one.enabled && one.action === 'block') ?? []
    return judged(
      [checked(own ? open : openIfRight, 'wsus-connection.answer', word(answer), answer !== 'timed-out')],
      [
        target,
        ...(rules.length > 0 ? [beside('firewall-rules.blocking', list(rules.map(({ name }) => text(name))))] : []),
      ],
    )
  },
})
