import * as v from 'valibot'
import { list, text, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The proxy of the system (WinHTTP), which Windows Update uses; not that of a person (probes.md: net.proxy.winhttp). */
export const systemProxy = defineFact({
  id: 'system-proxy',
  on: 'computer',
  reader: 'registry',
  seconds: 5,
  shape: v.object({
    /** null: straight out. */
    proxy: v.nullable(v.string()),
    bypass: v.array(v.string()),
    /** Whether the host of WSUS is reached without it. */
    wsusBypassed: v.boolean(),
  }),
  parts: ['proxy', 'bypass', 'wsus-bypassed'],
  tell: ({ proxy, bypass, wsusBypassed }) => [
    ['proxy', proxy === null ? word('none') : text(proxy)],
    ['bypass', list(bypass.map(text))],
    ['wsus-bypassed', yesNo(wsusBypassed)],
  ],
})
