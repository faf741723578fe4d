import type { FactValue } from '#shared/facts/index'
import { list, text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step } from './step'

/** The binding that is missing; null where there is one, or where it would need a certificate. */
function missingBinding(site: FactValue<'web-site'>): string | null {
  if (!site) return null
  const onPort = site.bindings.filter((binding) => binding.includes(`:${site.port}:`))
  const any = `*:${site.port}:`
  const complete = onPort.some((binding) => binding.endsWith(` ${any}`))
  return !complete && onPort.some((binding) => binding.startsWith('http ')) ? any : null
}

/** Lets the self-test of WSUS arrive without a detour: the site answers on every address (wsus-knowledge.md S4-10). */
export const addAnyAddressBinding = defineFix({
  id: 'add-any-address-binding',
  cures: ['health-check-not-local'],
  needs: ['web-site', 'wsus-service'],
  settlesSeconds: 120,
  fits: ({ 'web-site': site }) => missingBinding(site) !== null,
  plan({ 'web-site': site, 'wsus-service': wsus }) {
    const binding = missingBinding(site)
    if (!site || binding === null) return []
    const now = site.bindings.map(text)
    return [
      step(
        'site.add-binding',
        { site: site.name, protocol: 'http', binding },
        { from: list(now), to: list([...now, text(`http ${binding}`)]) },
      ),
      ...renewHealth(wsus),
    ]
  },
})
