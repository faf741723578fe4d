import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Where the name of the WSUS server leads from the computer: Windows, the name servers alone, and the hosts file (probes.md: net.dns.resolve, net.hosts). */
export const wsusName = defineFact({
  id: 'wsus-name',
  on: 'computer',
  reader: 'windows',
  seconds: 20,
  shape: v.object({
    /** The host in `WUServer`; null where no policy names one. */
    name: v.nullable(v.string()),
    resolved: v.array(v.string()),
    dns: v.array(v.string()),
    hosts: v.array(v.string()),
  }),
  parts: ['name', 'resolved', 'dns', 'hosts'],
  tell: ({ name, resolved, hosts }) => [
    ['name', name === null ? word('none') : text(name)],
    ['resolved', list(resolved.map(text))],
    ['hosts', list(hosts.map(text))],
  ],
})
