import { list, text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged, notRead } from './verdict'

/** 407, 502, a proxy list that cannot be read, a name that the proxy does not know (wsus-knowledge.md S1-15). */
const proxyCodes = ['0x8024401B', '0x80244021', '0x80240030', '0x8024402C']

const straight = rule({ should: word('yes'), mark: 'V', source: 'update-proxy' })
const noCode = rule(
  { should: word('none'), mark: 'V', source: 'update-proxy' },
  { should: word('none'), mark: 'V', source: 'scan-failures' },
)

/** The system's proxy stands between the computer and WSUS, and the search ends in a code that a proxy causes (wsus-knowledge.md S1-15). */
export const winhttpProxyWrong = defineCause({
  id: 'winhttp-proxy-wrong',
  needs: ['system-proxy'],
  helps: ['agent-result'],
  explains: ['computer-silent', 'client-scan-fails', 'reporting-only-broken'],
  judge({ 'system-proxy': { proxy, bypass, wsusBypassed }, 'agent-result': agent }, { since }) {
    const used = beside('system-proxy.proxy', proxy === null ? word('none') : text(proxy))
    if (proxy === null) return absent([used])
    const way = checked(straight, 'system-proxy.wsus-bypassed', yesNo(wsusBypassed), wsusBypassed)
    const except = beside('system-proxy.bypass', list(bypass.map(text)))
    if (way.holds) return absent([way], [used, except])
    if (agent === undefined) return notRead('agent-result')
    const { code, lastAt } = agent
    const old = since !== null && lastAt !== null && lastAt < since
    const guilty = code !== null && proxyCodes.includes(code) && !old
    const seen = checked(noCode, 'agent-result.code', code === null ? word('none') : text(code), !guilty)
    return guilty ? judged([seen, way], [used, except]) : absent([seen], [beside(way.label, way.value), used, except])
  },
})
