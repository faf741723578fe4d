import * as v from 'valibot'
import { text, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The policy values that tell Windows Update about WSUS (probes.md: cli.policy). */
export const updatePolicy = defineFact({
  id: 'update-policy',
  on: 'computer',
  reader: 'registry',
  seconds: 5,
  shape: v.object({
    /** `WUServer` and `WUStatusServer`; null: not there. */
    server: v.nullable(v.string()),
    statusServer: v.nullable(v.string()),
    /** `UseWUServer` = 1. */
    useServer: v.boolean(),
    /** `NoAutoUpdate` = 1. */
    noAutoUpdate: v.boolean(),
    targetGroup: v.nullable(v.string()),
    /** When Group Policy was last applied. */
    appliedAt: v.nullable(v.string()),
  }),
  parts: ['server', 'status-server', 'port', 'use-server', 'no-auto-update', 'target-group', 'applied'],
  tell: ({ server, useServer, noAutoUpdate }) => [
    ['server', server === null ? word('missing') : text(server)],
    ['use-server', yesNo(useServer)],
    ['no-auto-update', yesNo(noAutoUpdate)],
  ],
})
/** `http://wsus:8530/` in its parts; null where it is no address. */
export function addressParts(url: string): { scheme: string; host: string; port: number; slash: boolean } | null {
  const found = /^(https?):\/\/([^/:]+)(?::(\d+))?(\/?)$/i.exec(url.trim())
  if (!found) return null
  const scheme = String(found[1]).toLowerCase()
  return {
    scheme,
    host: String(found[2]),
    port: found[3] === undefined ? (scheme === 'https' ? 443 : 80) : Number(found[3]),
    slash: found[4] === '/',
  }
}
