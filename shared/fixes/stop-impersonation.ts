import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step } from './step'

/** Switches ASP.NET impersonation off for the site of WSUS (wsus-knowledge.md S2-12). */
export const stopImpersonation = defineFix({
  id: 'stop-impersonation',
  cures: ['aspnet-impersonation-enabled'],
  needs: ['web-config', 'web-site', 'wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'web-config': { impersonation }, 'web-site': site }) => impersonation && site !== null,
  plan: ({ 'web-site': site, 'wsus-service': wsus }) =>
    site
      ? [
          step('site.stop-impersonation', { site: site.name }, { from: word('on'), to: word('off') }),
          ...renewHealth(wsus),
        ]
      : [],
})
