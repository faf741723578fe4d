import { text, word, yesNo } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow, wsusAddress } from './pieces'
import { step } from './step'

/** Writes the address into the local policy: only on a computer without a domain and without Configuration Manager (wsus-knowledge.md F-WSUS-POLICY-LOCAL). */
export const setLocalPolicy = defineFix({
  id: 'set-local-policy',
  cures: ['wsus-policy-missing', 'wsus-url-wrong'],
  needs: ['update-policy', 'computer-identity', 'wsus-setup', 'windows-version', 'config-manager-client'],
  // Without a port in the registry of the server there is no address.
  fits: ({ 'computer-identity': { domain }, 'wsus-setup': setup, 'config-manager-client': { installed }, ...facts }) =>
    domain === null && wsusAddress(facts['windows-version'].name, setup) !== null && !installed,
  plan: ({ 'update-policy': policy, 'wsus-setup': setup, 'windows-version': { name } }) => {
    const address = wsusAddress(name, setup)
    if (address === null) return []
    const shown = (value: string | null) => (value === null ? word('missing') : text(value))
    return [
      ...(['WUServer', 'WUStatusServer'] as const).map((setting) =>
        step(
          'policy.set-local',
          { setting, value: address },
          { from: shown(setting === 'WUServer' ? policy.server : policy.statusServer), to: text(address) },
        ),
      ),
      step(
        'policy.set-local',
        { setting: 'UseWUServer', value: 1 },
        { from: yesNo(policy.useServer), to: word('yes') },
      ),
      detectNow(),
    ]
  },
})
