import * as v from 'valibot'
import { text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'
import { service, serviceParts, tellService } from './services'

/** The service of the database engine, derived from `SqlServerName` (probes.md: role.dbKind, svc.wid, svc.sql.*). */
export const databaseService = defineFact({
  id: 'database-service',
  on: 'server',
  reader: 'service-control-manager',
  seconds: 15,
  shape: v.variant('where', [
    /** `service` is null where the engine that the registry names is not installed. `shared`: other databases live there too. */
    v.object({ where: v.literal('here'), service: v.nullable(service), shared: v.boolean() }),
    v.object({ where: v.literal('elsewhere'), host: v.string() }),
  ]),
  parts: ['name', ...serviceParts, 'host', 'shared'],
  tell: (found) =>
    found.where === 'elsewhere'
      ? [
          ['host', text(found.host)],
          ['state', word('not-applicable')],
        ]
      : [...(found.service ? ([['name', text(found.service.name)]] as const) : []), ...tellService(found.service)],
})
