import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Only hands can do it (wsus-knowledge.md S1-3). */
export const plugInCable = defineFix({
  id: 'plug-in-cable',
  cures: ['client-cable-unplugged'],
  needs: [],
  plan: () => [step('by-hand', { guide: 'plug-in-the-cable' }, { from: word('not-connected'), to: word('connected') })],
})
