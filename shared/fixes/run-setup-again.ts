import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { setupFacts, setupIsWanted, wayIsFree } from './setup-pieces'
import { step } from './step'

/** Setup of WSUS 3.0 has windows of its own, and another account cannot be borrowed: a person runs it (wsus-knowledge.md S3, branch A). */
export const runSetupAgain = defineFix({
  id: 'run-setup-again',
  cures: ['installation-fails', 'postinstall-not-run'],
  needs: setupFacts,
  settlesSeconds: 60,
  fits: (facts) => {
    const target = facts['setup-database']
    const others = target !== null && target.person.sysadmin !== true
    return (
      setupIsWanted(facts) &&
      wayIsFree(facts) &&
      (target === null || target.sysadmin === true) &&
      (facts['setup-runs']?.tool === 'old-setup' || others)
    )
  },
  plan: () => [step('by-hand', { guide: 'run-setup-again' }, { from: word('failed'), to: word('succeeded') })],
})
