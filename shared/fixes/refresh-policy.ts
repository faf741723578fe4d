import { text, word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow, wsusAddress } from './pieces'
import { step } from './step'

/**
 * Fetches Group Policy anew. It took only where the registry names this server afterwards; else the policy itself is for whoever
 * owns it (wsus-knowledge.md F-GPUPDATE).
 */
export const refreshPolicy = defineFix({
  id: 'refresh-policy',
  cures: ['wsus-policy-missing', 'wsus-url-wrong', 'au-disabled-by-policy'],
  needs: ['update-policy', 'computer-identity', 'wsus-setup', 'windows-version', 'config-manager-client'],
  // Without a port in the registry of the server there is no address.
  fits: ({ 'computer-identity': { domain }, 'wsus-setup': setup, 'config-manager-client': { installed }, ...facts }) =>
    domain !== null && wsusAddress(facts['windows-version'].name, setup) !== null && !installed,
  plan: ({ 'update-policy': { server }, 'wsus-setup': setup, 'windows-version': { name } }) => {
    const address = wsusAddress(name, setup)
    if (address === null) return []
    const from = server === null ? word('missing') : text(server)
    return [step('policy.refresh', { address }, { from, to: text(address) }), detectNow()]
  },
})
