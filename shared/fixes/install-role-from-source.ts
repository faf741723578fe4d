import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** With the files of the installation medium; by a person, who knows where they lie (wsus-knowledge.md S3-13). */
export const installRoleFromSource = defineFix({
  id: 'install-role-from-source',
  cures: ['feature-source-missing'],
  needs: ['role-features', 'feature-installation'],
  fits: ({ 'role-features': { role }, 'feature-installation': error }) => role !== 'installed' && error !== null,
  settlesSeconds: 60,
  plan: () => [
    step('by-hand', { guide: 'install-role-from-source' }, { from: word('available'), to: word('installed') }),
  ],
})
