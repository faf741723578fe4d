import { amount, choice, word, yesNo } from '#shared/kernel/shown'
import { isAfter, latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const noneWithoutSsl = rule({ should: word('none'), mark: 'V', source: 'wsus-connection-failures' })
const sameDoor = rule({ should: choice('sync-error.none'), mark: 'K', source: 'sync-troubleshooting' })

/**
 * Somebody knocks without SSL where SSL is required: 403.4 on the console's page (wsus-knowledge.md S2-14). SSL required on a server
 * that is not set up for it is the page's own fault; a wrong port or box in Configuration Manager is another cause.
 */
export const sslMismatchConsole = defineCause({
  id: 'ssl-mismatch-console',
  needs: ['wsus-setup', 'console-requests'],
  helps: ['sync-error', 'config-manager-connection'],
  explains: ['console-cannot-connect'],
  judge(facts, { now, since }) {
    const { 'wsus-setup': setup, 'console-requests': requests, 'sync-error': error } = facts
    const none = setup === null ? word('not-there') : setup.ssl === null ? word('missing') : yesNo(false)
    if (setup?.ssl !== true) return absent([beside('wsus-setup.ssl', none)])
    const from = latest(hoursBefore(now, 24), since)
    const lines = requests.refused.filter(
      ({ status, subStatus, at }) => status === 403 && subStatus === 4 && isAfter(at, from),
    )
    const told = error === 'ssl' && since === null && !facts['config-manager-connection']
    return judged(
      [
        checked(noneWithoutSsl, 'console-requests.without-ssl', amount(lines.length, 'count'), lines.length === 0),
        ...(told ? [checked(sameDoor, 'sync-error.error', choice('sync-error.ssl'), false)] : []),
      ],
      [beside('wsus-setup.ssl', yesNo(true))],
    )
  },
})
