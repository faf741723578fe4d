import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Address, gateway and name servers, and what kind of network Windows takes it for (probes.md: net.ip, net.profile). */
export const networkAddress = defineFact({
  id: 'network-address',
  on: 'computer',
  reader: 'windows',
  seconds: 15,
  shape: v.object({
    addresses: v.array(v.string()),
    gateway: v.nullable(v.string()),
    dhcp: v.boolean(),
    dnsServers: v.array(v.string()),
    /** null: no network. */
    category: v.nullable(v.picklist(['domain', 'private', 'public'])),
  }),
  parts: ['addresses', 'gateway', 'dhcp', 'dns-servers', 'category'],
  tell: ({ addresses, gateway, category }) => [
    ['addresses', list(addresses.map(text))],
    ['gateway', gateway === null ? word('none') : text(gateway)],
    ['category', word(category ?? 'none')],
  ],
})
