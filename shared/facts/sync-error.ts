import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * What message 6703 complains about. The text decides, not the number: 6703 stands for any failed synchronisation
 * (wsus-knowledge.md, 1 and S2). `unavailable`: 503 or no answer. `none`: the last one succeeded, or there is no Configuration Manager.
 */
export const syncErrors = ['none', 'unavailable', 'permission', 'ssl', 'not-configured', 'other'] as const

/** The kind of the newest 6703; read from wsyncmgr.log, and asked only where that lies on another host (probes.md: cm.lastSync). */
export const syncError = defineFact({
  id: 'sync-error',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.picklist(syncErrors),
  parts: ['error'],
  tell: (error) => [['error', choice(`sync-error.${error}`)]],
})
