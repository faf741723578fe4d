import * as v from 'valibot'
import { defineFact } from './define-fact'
import { service, serviceParts, tellService } from './services'

/** The service `msiserver` (Windows Installer), which is started when it is needed (probes.md: svc.<key>). */
export const installerService = defineFact({
  id: 'installer-service',
  on: 'server',
  reader: 'service-control-manager',
  seconds: 15,
  shape: v.nullable(service),
  parts: serviceParts,
  tell: tellService,
})
