import { word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside } from './evidence'
import { markersSeen, neverFinished, runSeen } from './setup-standing'
import { absent, present } from './verdict'

/**
 * The role is on the disk and its configuration was never finished: no database, site, groups or keys yet (wsus-knowledge.md S3-2).
 * Settings that went missing later leave the application pool behind and are another cause.
 */
export const postinstallNotRun = defineCause({
  id: 'postinstall-not-run',
  needs: ['role-features', 'post-installation', 'app-pool'],
  helps: ['setup-runs'],
  explains: [
    'setup-registry-damaged',
    'wsus-site-stopped',
    'no-wsus-admin-permission',
    'remote-path-blocked',
    'port-blocked',
    'selfupdate-vdir-broken',
    'wsusservice-stopped',
    'installation-fails',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'role-features': { role }, 'post-installation': markers, 'app-pool': pool, 'setup-runs': run }) {
    const state = beside('role-features.role', word(role))
    const seen = markersSeen(markers)
    const poolSeen = beside('app-pool.state', word(pool?.state ?? 'not-there'))
    if (role !== 'installed') return absent([state])
    if (!neverFinished(markers, pool))
      return absent([seen.holds ? seen : poolSeen], [state, ...(seen.holds ? [] : [beside(seen.label, seen.value)])])
    return present(
      [seen],
      [poolSeen, state, ...(run === undefined ? [] : runSeen(run)).map((one) => beside(one.label, one.value))],
    )
  },
})
