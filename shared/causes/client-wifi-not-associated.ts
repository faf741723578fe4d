import { choice, list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { isUsable, linkSeen } from './links'
import { absent, judged, notRead } from './verdict'

const joined = rule({ should: word('connected'), mark: 'K', source: 'common-knowledge' })
const inside = rule({ should: word('domain'), mark: 'K', source: 'common-knowledge' })

/**
 * The computer relies on its Wi-Fi, and that is joined to no network or to another one than the company's: Windows takes it for a
 * public one (wsus-knowledge.md S1-6). Whoever is outside the company has another trouble.
 */
export const clientWifiNotAssociated = defineCause({
  id: 'client-wifi-not-associated',
  needs: ['network-adapters'],
  helps: ['network-address', 'connection-kind'],
  explains: ['computer-silent', 'client-no-ip-or-offsite'],
  judge({ 'network-adapters': adapters, 'network-address': address, 'connection-kind': kind }) {
    const wireless = adapters.find((one) => one.kind === 'wireless')
    const cabled = adapters.some((one) => one.kind === 'wired' && one.linked)
    if (!wireless || cabled) return absent([linkSeen(adapters, cabled)])
    if (kind !== undefined && kind !== 'wireless')
      return absent([beside('connection-kind.answer', choice(`connection-kind.${kind}`))])
    if (!isUsable(wireless)) return absent([linkSeen(adapters, false)])
    const state = list([{ list: [text(wireless.name), word(wireless.linked ? 'connected' : 'not-connected')] }])
    const link = checked(joined, 'network-adapters.link', state, wireless.linked)
    if (!wireless.linked) return judged([link])
    if (address === undefined) return notRead('network-address')
    return judged([
      checked(inside, 'network-address.category', word(address.category ?? 'none'), address.category !== 'public'),
      link,
    ])
  },
})
