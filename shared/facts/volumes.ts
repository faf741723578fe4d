import * as v from 'valibot'
import { amount, list, text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

export const volumeRoles = ['system', 'database', 'content', 'temp'] as const

/** The server's local disks and what WSUS keeps on them (probes.md: host.disk). */
export const volumes = defineFact({
  id: 'volumes',
  on: 'server',
  reader: 'windows',
  seconds: 15,
  shape: v.array(
    v.object({
      root: v.string(),
      freeBytes: v.number(),
      sizeBytes: v.number(),
      roles: v.array(v.picklist(volumeRoles)),
    }),
  ),
  parts: ['free', 'database-free', 'roots'],
  tell: (all) => [
    ['free', list(all.map(({ root, freeBytes }) => ({ list: [text(root), amount(freeBytes, 'bytes')] })))],
  ],
})
