import type { EndpointName } from '#shared/facts/endpoints'
import type { FactValue } from '#shared/facts/index'

/** The page that lies in each directory of the web services. `Inventory` has none that anybody asks for. */
export const directoryPages: Readonly<Record<string, EndpointName>> = {
  ClientWebService: 'client',
  SimpleAuthWebService: 'simple-auth',
  ReportingWebService: 'reporting',
  ServerSyncWebService: 'server-sync',
  DssAuthWebService: 'dss-auth',
  ApiRemoting30: 'api-remoting',
  Content: 'content',
}

/** Where SSL may be required at all; Content, Inventory, Reporting and SelfUpdate must answer without (wsus-knowledge.md S4-9). */
const mayRequireSsl = [
  'SimpleAuthWebService',
  'DssAuthWebService',
  'ServerSyncWebService',
  'ApiRemoting30',
  'ClientWebService',
]

/** SSL is required where it must not be, or on a server that is not set up for SSL. `ssl`: null where that was not read. */
export const wantsSslWrongly = (
  { directory, requireSsl }: FactValue<'web-service-settings'>[number],
  ssl: boolean | null,
): boolean => requireSsl && (!mayRequireSsl.includes(directory) || ssl === false)
