import * as v from 'valibot'
import { defineFact } from './define-fact'
import { service, serviceParts, tellService } from './services'

/** The service `WsusService` (probes.md: svc.wsus); null where it is not installed. */
export const wsusService = defineFact({
  id: 'wsus-service',
  on: 'server',
  reader: 'service-control-manager',
  seconds: 15,
  shape: v.nullable(service),
  parts: serviceParts,
  tell: tellService,
})
