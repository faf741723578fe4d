import { MOST_ROWS } from '#shared/causes/event-table-full'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'

/** Has the computer search and report once more; only where nothing on the server keeps the report out (wsus-knowledge.md S1-17, F-CLIENT-DETECT). */
export const reportAgain = defineFix({
  id: 'report-again',
  cures: ['reporting-only-broken'],
  needs: ['event-table', 'web-service-settings', 'system-proxy'],
  settlesSeconds: 900,
  fits: ({ 'event-table': { rows }, 'web-service-settings': pages, 'system-proxy': { wsusBypassed } }) =>
    rows <= MOST_ROWS &&
    wsusBypassed &&
    pages.every((one) => one.directory !== 'ReportingWebService' || (one.anonymous && !one.requireSsl)),
  plan: () => [detectNow()],
})
