import * as v from 'valibot'
import { list, text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The addresses of the WSUS server itself: what its name has to lead to (probes.md: net.ip). */
export const serverAddresses = defineFact({
  id: 'server-addresses',
  on: 'server',
  reader: 'windows',
  seconds: 15,
  shape: v.object({ name: v.string(), addresses: v.array(v.string()) }),
  parts: ['addresses'],
  tell: ({ addresses }) => [['addresses', list(addresses.map(text))]],
})
