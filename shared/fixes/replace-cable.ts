import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Only hands can do it (wsus-knowledge.md S1-3a). */
export const replaceCable = defineFix({
  id: 'replace-cable',
  cures: ['client-cable-faulty'],
  needs: [],
  plan: () => [step('by-hand', { guide: 'swap-the-cable' }, { from: word('faulty'), to: word('replaced') })],
})
