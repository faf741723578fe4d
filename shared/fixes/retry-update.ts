import { failingUpdates, productOf } from '#shared/causes/failing-updates'
import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { setStartup } from './pieces'
import { waitsForRestart } from './setup-pieces'
import { step } from './step'

/**
 * Once more, with an installer that may start. Not for the updates that lack room on the recovery partition, nor for .NET: those
 * are repaired by a senior, because partitions and repairs cannot be undone (wsus-knowledge.md S3-1). Not before a pending restart.
 */
export const retryUpdate = defineFix({
  id: 'retry-update',
  cures: ['update-msi-failure'],
  needs: ['update-history', 'installer-service', 'pending-restart'],
  settlesSeconds: 60,
  fits: ({ 'update-history': history, 'pending-restart': pending }) => {
    const products = failingUpdates(history).map(({ title }) => productOf(title))
    const risky = products.some((product) => product === 'Windows RE' || product === '.NET Framework')
    return products.length > 0 && !risky && !waitsForRestart(pending)
  },
  plan: ({ 'installer-service': installer }) => [
    ...(installer?.startMode === 'disabled' ? [setStartup(installer, 'manual')] : []),
    step('by-hand', { guide: 'retry-update' }, { from: word('failed'), to: word('installed') }),
  ],
})
