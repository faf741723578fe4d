import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** The port itself is for the network team; until then the computer works at another one (wsus-knowledge.md S1-3b). */
export const useAnotherPort = defineFix({
  id: 'use-another-port',
  cures: ['switch-port-disabled'],
  needs: [],
  plan: () => [step('by-hand', { guide: 'try-another-port' }, { from: word('off'), to: word('other-port') })],
})
