import { choice } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { linkSeen, whoIsIt, withoutLink } from './links'
import { absent, judged, notRead, present } from './verdict'

const firm = rule({ should: choice('cable-seated.firm'), mark: 'K', source: 'common-knowledge' })
const atCable = rule({ should: choice('connection-kind.cable'), mark: 'K', source: 'common-knowledge' })

/**
 * The adapter is on and has no link. Windows cannot tell a cable that is out from a dead port; the swap test does: what it showed
 * counts until something was fixed (wsus-knowledge.md S1-3). From far away a loose end that somebody sees is enough.
 */
export const clientCableUnplugged = defineCause({
  id: 'client-cable-unplugged',
  needs: [],
  helps: ['network-adapters', 'cable-seated', 'known-good-cable', 'other-port', 'other-computer', 'connection-kind'],
  explains: ['computer-silent', 'client-no-ip-or-offsite'],
  judge(facts, { since }) {
    const { 'network-adapters': adapters, 'connection-kind': kind } = facts
    const seated = since === null ? facts['cable-seated'] : undefined
    const end = seated && checked(firm, 'cable-seated.answer', choice(`cable-seated.${seated}`), seated === 'firm')
    if (adapters === undefined) return end?.holds === false ? present([end]) : notRead('network-adapters')
    const link = linkSeen(adapters, withoutLink(adapters) === null)
    if (link.holds) return absent([link])
    if (kind !== undefined && kind !== 'cable')
      return absent([checked(atCable, 'connection-kind.answer', choice(`connection-kind.${kind}`), false)], [link])
    const found = (['known-good-cable', 'other-port', 'other-computer'] as const).find(
      (test) => since === null && facts[test] === 'link',
    )
    if (found) return absent([beside(`${found}.answer`, choice(`${found}.link`))], [link])
    if (end?.holds === true) return absent([end], [link])
    return judged([link, ...(end ? [end] : [])], whoIsIt(adapters))
  },
})
