import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Somebody at the computer switches it on (wsus-knowledge.md S1-1). */
export const switchComputerOn = defineFix({
  id: 'switch-computer-on',
  cures: ['client-powered-off'],
  needs: ['computer-answers'],
  settlesSeconds: 300,
  fits: ({ 'computer-answers': { ports } }) => ports.every(({ answer }) => answer === 'timed-out'),
  plan: () => [step('by-hand', { guide: 'switch-on' }, { from: word('off'), to: word('switched-on') })],
})
