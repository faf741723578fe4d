import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** One that sleeps is woken, not reset: unsaved work of somebody may be open (wsus-knowledge.md S1-1). */
export const wakeComputer = defineFix({
  id: 'wake-computer',
  cures: ['client-powered-off'],
  needs: ['computer-power'],
  settlesSeconds: 120,
  fits: ({ 'computer-power': power }) => power === 'asleep',
  plan: () => [step('by-hand', { guide: 'wake-up' }, { from: word('asleep'), to: word('woken') })],
})
