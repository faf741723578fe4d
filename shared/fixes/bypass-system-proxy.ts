import { list, text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'
import { step } from './step'

/** Adds the WSUS server to what the system's proxy leaves alone; proxy and all other exceptions stay (wsus-knowledge.md F-PROXY-WINHTTP). */
export const bypassSystemProxy = defineFix({
  id: 'bypass-system-proxy',
  cures: ['winhttp-proxy-wrong'],
  needs: ['system-proxy', 'wsus-name'],
  fits: ({ 'system-proxy': { proxy, wsusBypassed }, 'wsus-name': { name } }) =>
    proxy !== null && !wsusBypassed && name !== null,
  plan: ({ 'system-proxy': { proxy, bypass }, 'wsus-name': { name } }) => {
    if (proxy === null || name === null) return []
    const all = [...bypass, name]
    return [
      step(
        'system-proxy.bypass',
        { host: name, proxy, bypass: all.join(';') },
        { from: list(bypass.map(text)), to: list(all.map(text)) },
      ),
      detectNow(),
    ]
  },
})
