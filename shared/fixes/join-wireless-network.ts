import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Certificates and passwords of the network are for its owners; joining is for whoever sits there (wsus-knowledge.md S1-6). */
export const joinWirelessNetwork = defineFix({
  id: 'join-wireless-network',
  cures: ['client-wifi-not-associated'],
  needs: [],
  plan: () => [
    step('by-hand', { guide: 'join-the-wireless-network' }, { from: word('not-connected'), to: word('joined') }),
  ],
})
