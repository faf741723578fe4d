import * as v from 'valibot'
import { list, text, word, type Shown } from '#shared/kernel/shown'
import { certificateParts, certificatesTold, tlsShown } from './certificate'
import { defineFact } from './define-fact'

/** The pages of WSUS, by the name that the ticket uses (probes.md, section 11). */
export const endpointNames = [
  'root',
  'client',
  'simple-auth',
  'reporting',
  'server-sync',
  'dss-auth',
  'api-remoting',
  'content',
] as const
export type EndpointName = (typeof endpointNames)[number]

/** Where each page lies below the site. */
export const endpointPaths: Record<EndpointName, string> = {
  root: '/',
  client: '/ClientWebService/client.asmx',
  'simple-auth': '/SimpleAuthWebService/SimpleAuth.asmx',
  reporting: '/ReportingWebService/ReportingWebService.asmx',
  'server-sync': '/ServerSyncWebService/ServerSyncWebService.asmx',
  'dss-auth': '/DssAuthWebService/DssAuthWebService.asmx',
  'api-remoting': '/ApiRemoting30/WebService.asmx',
  content: '/Content/anonymousCheckFile.txt',
}

/** Why there is no status. A page behind a certificate that Windows would refuse is out of reach for everybody. */
const failures = [
  'no-connection',
  'reset',
  'timed-out',
  'name-not-found',
  'tls-refused',
  'not-http',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-wrong-name',
  'certificate-unknown-issuer',
  'certificate-weak-key',
] as const

const endpoint = v.object({
  name: v.picklist(endpointNames),
  path: v.string(),
  /** HTTP status, or null where no answer came. */
  status: v.nullable(v.number()),
  subStatus: v.nullable(v.number()),
  /** The `Server` header: `Microsoft-HTTPAPI/2.0` = rejected by the kernel before IIS. */
  server: v.nullable(v.string()),
  failure: v.nullable(v.picklist(failures)),
  milliseconds: v.number(),
  /** null: plain HTTP, or TLS did not come about. */
  tls: v.nullable(tlsShown),
})
export type Endpoint = v.InferOutput<typeof endpoint>

/** One answer in few words: `403`, `500.19`, "no connection". */
export const answerOf = ({ status, subStatus, failure }: Endpoint): Shown =>
  status !== null
    ? text(subStatus ? `${status}.${subStatus}` : String(status))
    : word(failure === 'timed-out' ? 'no-answer' : (failure ?? 'no-answer'))

/** Every page of WSUS, asked once from the server itself. */
export const endpoints = defineFact({
  id: 'endpoints',
  on: 'server',
  reader: 'http',
  seconds: 60,
  shape: v.array(endpoint),
  parts: ['answers', ...endpointNames, ...certificateParts],
  tell: (all) => [
    ['answers', list(all.map((one) => ({ list: [text(one.path), answerOf(one)] })))],
    ...certificatesTold(all.map(({ tls }) => tls)),
  ],
})
