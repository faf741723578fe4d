import { text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'
import { step } from './step'

/** Windows needs room for a new store. */
const LEAST_BYTES = 5 * 1024 ** 3
export const OLD_STORE = 'SoftwareDistribution.old'

/**
 * Renames the local store, so that Windows makes a new one; the old folder is kept for seven days as the undo. Not while a restart
 * is pending or the drive is full (wsus-knowledge.md F-CLIENT-STORE).
 */
export const renameUpdateStore = defineFix({
  id: 'rename-update-store',
  cures: ['wu-store-corrupt'],
  needs: ['update-store'],
  settlesSeconds: 120,
  fits: ({ 'update-store': { pendingRestart, freeBytes } }) => !pendingRestart && freeBytes >= LEAST_BYTES,
  plan: () => [
    step('update-store.rename', { folder: OLD_STORE }, { from: text('SoftwareDistribution'), to: text(OLD_STORE) }),
    detectNow(),
  ],
})
