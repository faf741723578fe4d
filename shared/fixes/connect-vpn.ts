import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Whoever is outside comes in by the VPN; who is outside for good needs another design (wsus-knowledge.md S1-7). */
export const connectVpn = defineFix({
  id: 'connect-vpn',
  cures: ['client-no-ip-or-offsite'],
  needs: ['network-address'],
  fits: ({ 'network-address': { category, gateway } }) => category === 'public' && gateway !== null,
  plan: () => [step('by-hand', { guide: 'connect-the-vpn' }, { from: word('public'), to: word('connected') })],
})
