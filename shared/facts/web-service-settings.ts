import * as v from 'valibot'
import { amount } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Sign-in, SSL and rights of each web service's directory (probes.md: iis.apps, iis.auth, iis.ssl). */
export const webServiceSettings = defineFact({
  id: 'web-service-settings',
  on: 'server',
  reader: 'iis',
  seconds: 40,
  shape: v.array(
    v.object({
      /** Name of the application below the site: `ClientWebService`. */
      directory: v.string(),
      exists: v.boolean(),
      anonymous: v.boolean(),
      requireSsl: v.boolean(),
      /** NETWORK SERVICE and Users may read the folder. */
      readable: v.boolean(),
    }),
  ),
  parts: ['directories', 'exists', 'anonymous', 'require-ssl', 'readable'],
  tell: (all) => [['directories', amount(all.length, 'count')]],
})
