import { certificatesTold } from '#shared/facts/certificate'
import { answerOf, type Endpoint, type EndpointName } from '#shared/facts/endpoints'
import { text, word } from '#shared/kernel/shown'
import { beside, checked, rule, type Evidence } from './evidence'

/** How the pages of WSUS answer, and which of these answers are a fault (probes.md, section 11). */

const answers = rule({ should: word('answers'), mark: 'V', source: 'wsus-connection-failures' })
const listingDenied = rule({ should: text('403'), mark: 'V', source: 'wsus-connection-failures' })
const served = rule({ should: text('200'), mark: 'V', source: 'wsus-lab-2022' })
const servedOrAsked = rule({ should: text('200 / 401'), mark: 'V', source: 'wsus-lab-2022' })

/** Nobody answered, or Windows in the place of WSUS. */
export const isSilent = ({ status }: Endpoint): boolean => status === null || status === 503

/** SSL is asked for where it was not used: the only 403 that is a fault. */
const wantsSsl = ({ status, subStatus }: Endpoint) => status === 403 && subStatus === 4

/** The page is there and turns us away, or is gone. */
export const isRefused = (page: Endpoint): boolean =>
  page.status !== null &&
  page.status >= 400 &&
  page.status !== 503 &&
  (page.status !== 403 || wantsSsl(page)) &&
  !(page.status === 401 && page.name === 'api-remoting')

/** Working servers answer a plain look at these pages with 500 as well; then another page shows that WSUS is alive. */
const mayFailAlone: readonly EndpointName[] = ['client', 'api-remoting']
const services: readonly EndpointName[] = ['client', 'simple-auth', 'reporting', 'server-sync', 'dss-auth']

/** Whether a page is as it should be. A missing file in the content folder is no service that stopped. */
export function isFine(page: Endpoint, all: readonly Endpoint[]): boolean {
  if (isSilent(page)) return false
  if (!isRefused(page) || (page.name === 'content' && page.status === 404)) return true
  const plain = page.status === 500 && !page.subStatus
  return (
    plain && mayFailAlone.includes(page.name) && all.some((one) => services.includes(one.name) && one.status === 200)
  )
}

const ruleOf = (page: Endpoint) => {
  if (isSilent(page)) return answers
  if (page.name === 'root') return listingDenied
  return page.name === 'api-remoting' ? servedOrAsked : served
}

/** One page held against what it should answer. */
export const pageSeen = (page: Endpoint, holds: boolean): Evidence =>
  checked(ruleOf(page), `endpoints.${page.name}`, answerOf(page), holds)

/** Which certificate it is that Windows refuses; nothing where no page failed by one. */
const certificateSeen = (faults: readonly Endpoint[]): Evidence[] =>
  certificatesTold(faults.map(({ failure, tls }) => (failure?.startsWith('certificate-') ? tls : null))).map(
    ([part, value]) => beside(`endpoints.${part}`, value),
  )

/** Each page that is not as it should be, with the certificate where that is why, or one line that says that all are. */
export function pagesSeen(all: readonly Endpoint[]): Evidence[] {
  const faults = all.filter((page) => !isFine(page, all))
  return faults.length > 0
    ? [...faults.map((page) => pageSeen(page, false)), ...certificateSeen(faults)]
    : [checked(answers, 'endpoints.answers', word('answers'), true)]
}
