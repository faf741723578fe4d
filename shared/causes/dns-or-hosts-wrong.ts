import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule, type Evidence } from './evidence'
import { policyTarget } from './policy-target'
import { absent, afterwards, judged, notRead } from './verdict'

const found = rule(
  { should: word('present'), mark: 'V', source: 'scan-failures' },
  { should: word('present'), mark: 'V', source: 'update-errors' },
)
const noLine = rule({ should: word('none'), mark: 'V', source: 'scan-failures' })

/**
 * The name of the WSUS server leads nowhere, or to another machine: by a line of the hosts file, or by the name servers
 * (wsus-knowledge.md S1-13). A name that is not this server's is judged as an address that is wrong.
 */
export const dnsOrHostsWrong = defineCause({
  id: 'dns-or-hosts-wrong',
  needs: ['wsus-name', 'network-address'],
  helps: ['server-addresses', 'windows-version', 'update-policy'],
  explains: ['computer-silent', 'client-scan-fails', 'port-blocked'],
  judge(facts) {
    const { name, resolved, dns, hosts } = facts['wsus-name']
    const own = facts['server-addresses']?.addresses
    if (name === null) return absent([beside('wsus-name.name', word('none'))])
    const called = beside('wsus-name.name', text(name))
    if (policyTarget(facts)?.here === false) return absent([called])
    if (facts['network-address'].category === 'public') return afterwards('wsus-name', 'network-address')
    const shown = list(resolved.map(text))
    const known: Evidence = checked(
      found,
      'wsus-name.resolved',
      resolved.length === 0 ? word('not-found') : shown,
      resolved.length > 0,
    )
    const line = hosts.length > 0 && !hosts.every((one) => (own ?? dns).includes(one))
    const seen = checked(noLine, 'wsus-name.hosts', list(hosts.map(text)), !line)
    if (!known.holds || !seen.holds) return judged([known, seen], [called])
    // Which address is the right one, the server alone knows.
    if (own === undefined) return notRead('server-addresses')
    const same = rule({ should: list(own.map(text)), mark: 'V', source: 'scan-failures' })
    const right = resolved.length === 0 || resolved.some((one) => own.includes(one))
    return judged(
      [known, seen, checked(same, 'wsus-name.resolved', shown, right)],
      [called, beside('wsus-name.dns', list(dns.map(text)))],
    )
  },
})
