import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** In the policy that sets the right, by whoever owns it: a local change is overwritten within two hours (wsus-knowledge.md S3-4). */
export const giveLogonRight = defineFix({
  id: 'give-logon-right',
  cures: ['wid-logon-right'],
  needs: [],
  settlesSeconds: 600,
  plan: () => [step('by-hand', { guide: 'give-logon-right' }, { from: word('denied'), to: word('allowed') })],
})
