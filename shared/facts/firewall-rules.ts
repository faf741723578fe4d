import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Windows Firewall on the server: the inbound TCP rules for the ports of WSUS (probes.md: net.firewall.rules). A block rule wins. */
export const firewallRules = defineFact({
  id: 'firewall-rules',
  on: 'server',
  reader: 'windows',
  seconds: 60,
  shape: v.object({
    on: v.boolean(),
    rules: v.array(
      v.object({
        /** Its name, never the displayed one, which is translated. */
        name: v.string(),
        action: v.picklist(['allow', 'block']),
        enabled: v.boolean(),
        /** A rule of a policy comes back when it is changed here. */
        from: v.picklist(['this-server', 'policy']),
      }),
    ),
  }),
  parts: ['state', 'blocking', 'allowing'],
  tell: ({ on, rules }) => {
    const names = (action: 'allow' | 'block') =>
      list(rules.filter((one) => one.enabled && one.action === action).map(({ name }) => text(name)))
    return [
      ['state', word(on ? 'on' : 'off')],
      ['blocking', names('block')],
      ['allowing', names('allow')],
    ]
  },
})
