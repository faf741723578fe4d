import { text, word, type Shown } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule, type Evidence } from './evidence'
import { policyTarget } from './policy-target'
import { absent, judged, notRead } from './verdict'

const should = (value: string, source: 'wsus-group-policy' | 'configure-wsus' | 'wsus-notes') =>
  rule({ should: text(value), mark: 'V', source })
const wellFormed = should('http://SERVER:8530', 'wsus-group-policy')
const answers = rule({ should: word('open'), mark: 'V', source: 'scan-failures' })

/** The port that goes with a scheme, unless WSUS was set up with another one (wsus-knowledge.md S1-9). */
const ports = { http: [8530, 80], https: [8531, 443] }

/**
 * The address in the policy has a mistake: two different ones, a slash at its end, a port that does not go with http or https or
 * that WSUS does not have, or the name of a server that is no more (wsus-knowledge.md S1-9).
 */
export const wsusUrlWrong = defineCause({
  id: 'wsus-url-wrong',
  needs: ['update-policy'],
  helps: ['wsus-setup', 'windows-version', 'wsus-name', 'server-addresses', 'wsus-connection'],
  explains: ['computer-silent', 'client-scan-fails', 'dns-or-hosts-wrong', 'port-blocked'],
  judge(facts) {
    const to = policyTarget(facts)
    if (to === null) return absent([beside('update-policy.server', word('missing'))])
    const { url, parts, here } = to
    const value: Shown = text(url)
    if (parts === null) return judged([checked(wellFormed, 'update-policy.server', value, false)])
    const { scheme, port, slash, host } = parts
    const setup = facts['wsus-setup']
    const clean = `${scheme}://${host}:${port}`
    const fits = scheme === 'https' ? !ports.http.includes(port) : !ports.https.includes(port)
    const both = facts['update-policy'].statusServer
    const grounds: [Evidence, ...Evidence[]] = [
      checked(should(clean, 'wsus-notes'), 'update-policy.server', value, !slash),
      checked(
        should(url, 'wsus-group-policy'),
        'update-policy.status-server',
        both === null ? word('missing') : text(both),
        both === url,
      ),
      checked(
        should(scheme === 'https' ? '8531' : '8530', 'configure-wsus'),
        'update-policy.port',
        text(String(port)),
        fits,
      ),
    ]
    if (grounds.some(({ holds }) => !holds)) return judged(grounds)
    if (here === false) {
      const connection = facts['wsus-connection']
      if (connection === undefined) return notRead('wsus-connection')
      return judged([
        ...grounds,
        checked(answers, 'wsus-connection.answer', word(connection.answer), connection.answer === 'open'),
      ])
    }
    if (here && setup?.port) {
      const own = should(String(setup.port), 'configure-wsus')
      const asked = setup.ssl === null || setup.ssl === (scheme === 'https') || scheme === 'http'
      const bothPorts = port === setup.port || (setup.ssl === true && scheme === 'http')
      return judged([...grounds, checked(own, 'update-policy.port', text(String(port)), bothPorts && asked)])
    }
    return absent(grounds)
  },
})
