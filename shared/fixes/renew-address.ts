import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** By hand and not from far away: the connection drops for a moment (wsus-knowledge.md S1-7). */
export const renewAddress = defineFix({
  id: 'renew-address',
  cures: ['client-no-ip-or-offsite'],
  needs: ['network-address'],
  settlesSeconds: 60,
  fits: ({ 'network-address': { addresses, gateway } }) =>
    gateway === null && addresses.every((one) => one.startsWith('169.254.')),
  plan: () => [step('by-hand', { guide: 'renew-the-address' }, { from: word('missing'), to: word('renewed') })],
})
