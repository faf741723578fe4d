import * as v from 'valibot'
import { defineFact } from './define-fact'
import { service, serviceParts, tellService } from './services'

/** The service `MSSQL$MICROSOFT##WID`, whatever the registry of WSUS says (probes.md: svc.wid); null where it is not installed. */
export const widService = defineFact({
  id: 'wid-service',
  on: 'server',
  reader: 'service-control-manager',
  seconds: 15,
  shape: v.nullable(service),
  parts: serviceParts,
  tell: tellService,
})
