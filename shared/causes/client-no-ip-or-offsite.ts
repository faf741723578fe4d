import { choice, list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { isLinked, linkSeen } from './links'
import { absent, afterwards, judged } from './verdict'

const given = rule({ should: word('present'), mark: 'K', source: 'common-knowledge' })
const inside = rule({ should: word('domain'), mark: 'K', source: 'common-knowledge' })

/** An address that Windows gave itself because nobody else did (APIPA). */
const isSelfMade = (address: string) => address.startsWith('169.254.')

/** There is a link, and no way: no address, no gateway, or a network outside the company (wsus-knowledge.md S1-7). */
export const clientNoIpOrOffsite = defineCause({
  id: 'client-no-ip-or-offsite',
  needs: ['network-address', 'network-adapters'],
  helps: ['connection-kind'],
  explains: ['computer-silent'],
  judge({
    'network-address': { addresses, gateway, category },
    'network-adapters': adapters,
    'connection-kind': kind,
  }) {
    if (!isLinked(adapters)) return afterwards('network-address', 'network-adapters')
    const valid = addresses.some((one) => !isSelfMade(one) && !one.startsWith('fe80:'))
    const own = checked(given, 'network-address.addresses', list(addresses.map(text)), valid)
    const way = checked(
      given,
      'network-address.gateway',
      gateway === null ? word('none') : text(gateway),
      gateway !== null,
    )
    if (!own.holds || !way.holds) return judged([own, way], [linkSeen(adapters, true)])
    const onWireless = adapters.every((one) => !one.linked || one.kind === 'wireless')
    const place = checked(inside, 'network-address.category', word(category ?? 'none'), category !== 'public')
    if (onWireless && kind !== 'outside')
      return absent([own, way], [beside('network-address.category', word(category ?? 'none'))])
    const where = kind ? [beside('connection-kind.answer', choice(`connection-kind.${kind}`))] : []
    return judged([own, way, place], where)
  },
})
