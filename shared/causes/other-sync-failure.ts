import { choice, moment, text } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const connects = rule({ should: choice('sync-error.none'), mark: 'V', source: 'sync-troubleshooting' })

/**
 * The 6703 has nothing to do with the connection to WSUS: proxy, upstream server, certificate, licence texts, database time-out
 * (wsus-knowledge.md S6). The text decides, not the number.
 */
export const otherSyncFailure = defineCause({
  id: 'other-sync-failure',
  needs: ['sync-error'],
  helps: ['config-manager-sync'],
  judge({ 'sync-error': error, 'config-manager-sync': sync }) {
    const also = [
      ...(sync?.failedAt ? [beside('config-manager-sync.failed', moment(sync.failedAt))] : []),
      ...(sync?.message ? [beside('config-manager-sync.message', text(sync.message))] : []),
      ...(sync?.method ? [beside('config-manager-sync.method', text(sync.method))] : []),
      ...(sync?.code ? [beside('config-manager-sync.code', text(sync.code))] : []),
    ]
    return judged([checked(connects, 'sync-error.error', choice(`sync-error.${error}`), error !== 'other')], also)
  },
})
