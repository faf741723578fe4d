import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { contentDirOf, setupFacts, setupIsWanted, wayIsFree, type SetupFacts } from './setup-pieces'
import { canBeScripted } from './setup-commands'
import { step } from './step'

/** Whoever runs this program runs the post-installation: on a SQL Server that account needs the right, not another one. */
const mayCreate = ({ 'setup-database': target }: SetupFacts) => target === null || target.person.sysadmin === true

/**
 * Finishes the configuration of the role. Only where nothing that is known stands in its way, and never over a database that is
 * there already: that would be upgraded for good (wsus-knowledge.md F-POSTINSTALL).
 */
export const runPostInstallation = defineFix({
  id: 'run-post-installation',
  cures: ['postinstall-not-run', 'postinstall-content-dir', 'installation-fails'],
  needs: [...setupFacts, 'wsus-service'],
  settlesSeconds: 60,
  fits: (facts) =>
    facts['setup-runs']?.tool !== 'old-setup' &&
    setupIsWanted(facts) &&
    wayIsFree(facts) &&
    mayCreate(facts) &&
    canBeScripted(contentDirOf(facts) ?? '') &&
    canBeScripted(facts['setup-database']?.server ?? 'WID'),
  plan(facts) {
    const contentDir = contentDirOf(facts)
    if (contentDir === null) return []
    const sqlInstance = facts['setup-database']?.server ?? ''
    return [
      step('setup.post-install', { contentDir, sqlInstance }, { from: word('not-finished'), to: word('finished') }),
      ...renewHealth(facts['wsus-service']),
    ]
  },
})
