import { choice, list, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { isSilent, pageSeen } from './pages'
import { absent, judged } from './verdict'

const noneBlocking = rule({ should: word('none'), mark: 'V', source: 'cve-2025-59287' })
const oneAllowing = rule({ should: word('present'), mark: 'V', source: 'wsus-lab-2022' })
const fromAnywhere = rule({ should: choice('console-reach.everywhere'), mark: 'K', source: 'common-knowledge' })

/**
 * WSUS answers on the server itself and not from outside: a block rule, perhaps the emergency block of 2025, no rule that lets
 * computers in, or something on the way (wsus-knowledge.md S2-17, S1-14, S13-4). What a person
 * answers counts until something was fixed, and not where a request arrived that was refused for another reason.
 */
export const remotePathBlocked = defineCause({
  id: 'remote-path-blocked',
  needs: ['firewall-rules', 'endpoints'],
  helps: ['console-reach', 'console-requests'],
  explains: ['server-web-down', 'port-blocked', 'console-cannot-connect'],
  judge(facts, { since }) {
    const {
      'firewall-rules': { on, rules },
      endpoints,
      'console-reach': reach,
    } = facts
    const arrived = facts['console-requests']?.refused[0]
    const names = (action: 'allow' | 'block') =>
      rules.filter((one) => one.enabled && one.action === action).map(({ name }) => text(name))
    const [blocking, allowing] = [names('block'), names('allow')]
    const state = beside('firewall-rules.state', word(on ? 'on' : 'off'))
    const block = checked(noneBlocking, 'firewall-rules.blocking', list(blocking), !on || blocking.length === 0)
    const allowed = !on || allowing.length > 0
    const allow = checked(oneAllowing, 'firewall-rules.allowing', allowed ? list(allowing) : word('none'), allowed)
    if (!block.holds) return judged([block], [allow, state])
    if (!allow.holds) return judged([allow], [block, state])
    const page = endpoints.find(({ name }) => name === 'api-remoting')
    if (arrived) return absent([block, allow], [beside('console-requests.last', moment(arrived.at)), state])
    if (reach !== 'only-elsewhere' || since !== null) return absent([block, allow], [state])
    if (!page || isSilent(page)) return absent([block, allow], page ? [pageSeen(page, false)] : [])
    const answer = checked(fromAnywhere, 'console-reach.answer', choice('console-reach.only-elsewhere'), false)
    return judged([answer], [pageSeen(page, true), block, allow, state])
  },
})
