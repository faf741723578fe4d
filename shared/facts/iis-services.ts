import * as v from 'valibot'
import { word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'
import { service } from './services'

/** The two services that carry IIS: WAS runs the pools, W3SVC the sites (probes.md: svc.was, svc.w3svc). */
export const iisServices = defineFact({
  id: 'iis-services',
  on: 'server',
  reader: 'service-control-manager',
  seconds: 15,
  shape: v.object({
    was: v.nullable(service),
    w3svc: v.nullable(service),
    /** Names of the other sites of this host, which an `iisreset` would interrupt; null: without full rights nobody can see them. */
    otherSites: v.nullable(v.array(v.string())),
  }),
  parts: ['was', 'w3svc', 'was-start-type', 'w3svc-start-type', 'other-sites'],
  tell: ({ was, w3svc }) => [
    ['was', word(was?.state ?? 'not-there')],
    ['w3svc', word(w3svc?.state ?? 'not-there')],
  ],
})
