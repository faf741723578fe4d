import { endpointNames, endpointPaths, type Endpoint, type EndpointName } from '#shared/facts/endpoints'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { HttpAnswer, HttpAsker } from './http-asker'
import type { Door, WsusSite } from './wsus-site'

/** Longer than this nobody waits for a page: a pool that is waking up may need most of it (probes.md, section 11). */
const SECONDS = 30

/** Clients ask these over plain HTTP, even where the rest has SSL (wsus-knowledge.md, S4-9). */
const overPlainHttp: readonly EndpointName[] = ['reporting', 'content']

/** Every page of WSUS, asked once, side by side: each may take its full time. */
export async function readEndpoints(http: HttpAsker, site: WsusSite, signal: AbortSignal): Promise<Result<Endpoint[]>> {
  const answers = await Promise.all(
    endpointNames.map(async (name) => {
      const path = endpointPaths[name]
      const door = overPlainHttp.includes(name) ? site.plain : site.main
      return { name, path, result: await ask(http, site, door, path, signal) }
    }),
  )
  const pages: Endpoint[] = []
  for (const { name, path, result } of answers) {
    if (!result.ok) return fail(result.problem)
    pages.push({ name, path, ...pageOf(result.value) })
  }
  return ok(pages)
}

/** Status of the file that very old agents ask for; null: no answer at all (probes.md: http.endpoint.selfUpdate). */
export async function readSelfUpdateStatus(
  http: HttpAsker,
  site: WsusSite,
  signal: AbortSignal,
): Promise<Result<number | null>> {
  const result = await ask(http, site, site.plain, '/selfupdate/iuident.cab', signal)
  return result.ok ? ok(result.value.status) : result
}

const ask = (http: HttpAsker, { names }: WsusSite, { origin, address }: Door, path: string, signal: AbortSignal) =>
  http.ask({ url: `${origin}${path}`, address, names, seconds: SECONDS }, signal)

/**
 * What a page is worth to those who use WSUS: behind a certificate that Windows refuses, nobody gets its status. Where this
 * machine could not tell whether the issuer is trusted, the page speaks for itself.
 */
function pageOf({ tls: seen, ...answer }: HttpAnswer): Omit<Endpoint, 'name' | 'path'> {
  if (seen === null) return { ...answer, tls: null }
  const { faults, trusted: _trusted, ...tls } = seen
  const [fault] = faults
  if (fault === undefined) return { ...answer, tls }
  return { ...answer, status: null, subStatus: null, server: null, failure: `certificate-${fault}`, tls }
}
