import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step } from './step'

/** Starts the site of WSUS. Not while somebody else holds its port: that is for the owner of the other side (S2-7, F-SITE-START). */
export const startWebSite = defineFix({
  id: 'start-web-site',
  cures: ['wsus-site-stopped'],
  needs: ['web-site', 'wsus-service'],
  fits: ({ 'web-site': site }) =>
    site?.state === 'stopped' && site.portOwner.is !== 'other-program' && site.sameBinding === null,
  plan: ({ 'web-site': site, 'wsus-service': wsus }) =>
    site
      ? [step('site.start', { site: site.name }, { from: word(site.state), to: word('started') }), ...renewHealth(wsus)]
      : [],
})
