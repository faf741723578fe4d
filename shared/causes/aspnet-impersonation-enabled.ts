import { pick } from '#shared/facts/events'
import { word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { isSilent, pageSeen } from './pages'
import { absent, afterwards, present } from './verdict'

const off = rule({ should: word('off'), mark: 'V', source: 'wsus-administration-website' })

/** ASP.NET impersonation is on for the site, and its pages fail with 500.24 (wsus-knowledge.md S2-12). */
export const aspnetImpersonationEnabled = defineCause({
  id: 'aspnet-impersonation-enabled',
  needs: ['web-config', 'endpoints'],
  helps: ['wsus-events'],
  explains: ['server-web-down', 'components-not-running', 'console-cannot-connect'],
  judge({ 'web-config': { impersonation }, endpoints, 'wsus-events': events }, { now }) {
    const setting = checked(off, 'web-config.impersonation', word(impersonation ? 'on' : 'off'), !impersonation)
    if (setting.holds) return absent([setting])
    const shown = events ? pick(events, [7053], hoursBefore(now, 24)) : []
    const also = shown.length > 0 ? [beside('wsus-events.console-errors', eventsSeen(shown))] : []
    const failed = endpoints.find(({ status, subStatus }) => status === 500 && subStatus === 24)
    if (failed) return present([setting, pageSeen(failed, false)], also)
    const page = endpoints.find(({ name }) => name === 'api-remoting')
    if (!page || isSilent(page)) return afterwards('endpoints', 'WsusPool')
    return absent([pageSeen(page, true)], [beside(setting.label, setting.value)])
  },
})
