import type { FactValue } from '#shared/facts/index'
import { text, word, type Shown } from '#shared/kernel/shown'
import type { Word } from '#shared/kernel/words'
import { defineCause } from './define-cause'
import { checked, rule, type Evidence } from './evidence'
import { isRefused, isSilent, pageSeen } from './pages'
import { absent, afterwards, present } from './verdict'
import { directoryPages, wantsSslWrongly } from './web-directories'

const there = rule({ should: word('present'), mark: 'V', source: 'wsus-3-permissions' })
const anonymousOn = rule({ should: word('on'), mark: 'V', source: 'wsus-3-permissions' })
const noSsl = rule({ should: word('not-required'), mark: 'V', source: 'configure-wsus' })
const mayRead = rule({ should: word('allowed'), mark: 'V', source: 'wsus-3-permissions' })

type Directory = FactValue<'web-service-settings'>[number]
const of = (directory: string, value: Word): Shown => ({ list: [{ list: [text(directory), word(value)] }] })

/** What is wrong with the settings of one directory. The console's own page may ask who is there. */
function faultsOf(one: Directory, ssl: boolean | null): Evidence[] {
  const { directory, exists, anonymous, readable } = one
  const label = (part: 'exists' | 'anonymous' | 'require-ssl' | 'readable') => `web-service-settings.${part}` as const
  if (!exists) return [checked(there, label('exists'), of(directory, 'missing'), false)]
  const asks = !anonymous && directory !== 'ApiRemoting30'
  return [
    ...(asks ? [checked(anonymousOn, label('anonymous'), of(directory, 'off'), false)] : []),
    ...(wantsSslWrongly(one, ssl) ? [checked(noSsl, label('require-ssl'), of(directory, 'required'), false)] : []),
    ...(readable ? [] : [checked(mayRead, label('readable'), of(directory, 'denied'), false)]),
  ]
}
const allWell = [
  checked(there, 'web-service-settings.exists', word('present'), true),
  checked(anonymousOn, 'web-service-settings.anonymous', word('on'), true),
  checked(mayRead, 'web-service-settings.readable', word('allowed'), true),
] as const

/** One page is locked by its own settings although the pool is fine (wsus-knowledge.md S4-9). */
export const webserviceRedAuthSsl = defineCause({
  id: 'webservice-red-auth-ssl',
  needs: ['web-service-settings', 'endpoints'],
  helps: ['wsus-setup'],
  explains: ['reporting-only-broken', 'components-not-running', 'console-cannot-connect'],
  judge({ 'web-service-settings': settings, endpoints, 'wsus-setup': setup }) {
    const suspects = settings.flatMap((one) => {
      const faults = faultsOf(one, setup?.ssl ?? null)
      const page = endpoints.find(({ name }) => name === directoryPages[one.directory])
      return faults.length > 0 && page ? [{ faults, page }] : []
    })
    const [first, ...others] = suspects.filter(({ page }) => isRefused(page))
    if (first) {
      const rest = others.flatMap(({ faults, page }) => [...faults, pageSeen(page, false)])
      return present([pageSeen(first.page, false), ...first.faults, ...rest])
    }
    if (suspects.some(({ page }) => isSilent(page))) return afterwards('endpoints', 'WsusPool')
    const [fine] = suspects
    return fine ? absent([pageSeen(fine.page, true)], fine.faults) : absent(allWell)
  },
})
