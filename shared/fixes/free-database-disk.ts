import { LEAST_BYTES } from '#shared/causes/db-wont-start-or-open'
import type { FactValue } from '#shared/facts/index'
import { amount, atLeast, list, text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { reconnect, restartService, startService } from './pieces'
import { step } from './step'

/** So much room is asked for: enough for the files to grow until somebody has tidied up for good. */
const ROOM_BYTES = 5 * 1024 ** 3

const fullVolume = (volumes: FactValue<'volumes'>) =>
  volumes.find(({ roles, freeBytes }) => roles.includes('database') && freeBytes < LEAST_BYTES)

/** Room is made by hand, because no program knows what may go; then the engine tries its files again (wsus-knowledge.md S4-5). */
export const freeDatabaseDisk = defineFix({
  id: 'free-database-disk',
  cures: ['db-wont-start-or-open'],
  needs: ['volumes', 'database-service', 'wsus-service', 'app-pool'],
  settlesSeconds: 60,
  fits: ({ volumes, 'database-service': found }) =>
    fullVolume(volumes) !== undefined &&
    found.where === 'here' &&
    (found.service?.state === 'running' || found.service?.state === 'stopped'),
  plan({ volumes, 'database-service': found, 'wsus-service': wsus, 'app-pool': pool }) {
    const volume = fullVolume(volumes)
    if (!volume || found.where === 'elsewhere' || !found.service) return []
    const { service } = found
    return [
      step(
        'by-hand',
        { guide: 'free-space-on-database-drive' },
        {
          from: list([list([text(volume.root), amount(volume.freeBytes, 'bytes')])]),
          to: atLeast(amount(ROOM_BYTES, 'bytes')),
        },
      ),
      service.state === 'running' ? restartService(service) : startService(service),
      ...reconnect(wsus, pool),
    ]
  },
  affects: ({ 'database-service': found }) => (found.where === 'here' && found.shared ? ['other-databases'] : []),
})
