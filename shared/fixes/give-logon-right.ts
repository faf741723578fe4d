import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step } from './step'

/**
 * In the policy that sets the right, by whoever owns it: a local change is overwritten within two hours. A role that was rolled back
 * is added again (wsus-knowledge.md S3-4).
 */
export const giveLogonRight = defineFix({
  id: 'give-logon-right',
  cures: ['wid-logon-right'],
  needs: ['logon-right', 'role-features', 'wsus-service'],
  settlesSeconds: 600,
  fits: ({ 'logon-right': { allServices, engine } }) => !allServices && !engine,
  plan: ({ 'role-features': { role }, 'wsus-service': wsus }) => [
    step('by-hand', { guide: 'give-logon-right' }, { from: word('denied'), to: word('allowed') }),
    ...(role === 'installed'
      ? []
      : [step('by-hand', { guide: 'add-role-again' }, { from: word(role), to: word('installed') })]),
    ...renewHealth(wsus),
  ],
})
