import { text, word, type Shown } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule, type Evidence } from './evidence'
import { policyTarget } from './policy-target'
import { absent, judged, notRead } from './verdict'

const should = (value: string, source: 'wsus-group-policy' | 'wsus-notes') =>
  rule({ should: text(value), mark: 'V', source })
const wellFormed = should('http://SERVER:8530', 'wsus-group-policy')
const answers = rule({ should: word('open'), mark: 'V', source: 'scan-failures' })

/** Where WSUS was set up is not known: http goes with 8530 or 80, https with 8531 or 443. */
const usual = (scheme: string, port: number) => !(scheme === 'https' ? [8530, 80] : [8531, 443]).includes(port)
const door = (scheme: string, port: number) => text(`${scheme} ${port}`)

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
    const known = here === true && setup?.port && setup.ssl !== null
    const own = known ? { scheme: setup.ssl ? 'https' : 'http', port: setup.port ?? port } : null
    const expected = own ?? { scheme, port: scheme === 'https' ? 8531 : 8530 }
    const fits = own ? own.scheme === scheme && own.port === port : usual(scheme, port)
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
        rule({ should: door(expected.scheme, expected.port), mark: 'V', source: 'configure-wsus' }),
        'update-policy.port',
        door(scheme, port),
        fits,
      ),
    ]
    if (here === true || grounds.some(({ holds }) => !holds)) return judged(grounds)
    const connection = facts['wsus-connection']
    // Whether that name is the server's own, the server alone knows; one that answers there will do.
    if (here === null && connection?.answer !== 'open') return notRead('windows-version')
    if (connection === undefined) return notRead('wsus-connection')
    const answer = checked(answers, 'wsus-connection.answer', word(connection.answer), connection.answer === 'open')
    return judged([...grounds, answer])
  },
})
