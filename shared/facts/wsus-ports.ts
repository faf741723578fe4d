import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Who holds the ports that setup gives to WSUS, 8530 and 8531 (probes.md: net.listeners, iis.site). */
export const wsusPorts = defineFact({
  id: 'wsus-ports',
  on: 'server',
  reader: 'windows',
  seconds: 15,
  shape: v.array(
    v.object({
      port: v.number(),
      /** null: free, or held by the site of WSUS itself. */
      holder: v.nullable(v.object({ kind: v.picklist(['program', 'site']), name: v.string() })),
    }),
  ),
  parts: ['taken'],
  tell: (ports) => {
    const taken = ports.flatMap(({ port, holder }) => (holder ? [text(`${port}: ${holder.name}`)] : []))
    return [['taken', taken.length === 0 ? word('none') : list(taken)]]
  },
})
