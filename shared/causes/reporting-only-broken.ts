import { amount, atMost, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { hoursSince, timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

/** Contact counts as fresh for a day; a report that much older than the contact was lost on the way (wsus-knowledge.md S1-17). */
const FRESH_HOURS = 24
const BEHIND_HOURS = 48

const together = rule({ should: atMost(amount(BEHIND_HOURS, 'hours')), mark: 'V', source: 'update-proxy' })

/** Searching works, and its result does not arrive: contact is fresh, the report is days older (wsus-knowledge.md S1-17). */
export const reportingOnlyBroken = defineCause({
  id: 'reporting-only-broken',
  needs: ['known-computer', 'topology'],
  helps: ['computer-requests', 'config-manager-client'],
  explains: ['computer-silent'],
  judge(facts, { now }) {
    const { record } = facts['known-computer']
    if (record === null) return absent([beside('known-computer.record', word('not-there'))])
    if (facts.topology.configManager || facts['config-manager-client']?.installed)
      return absent([beside('topology.config-manager', word('yes'))])
    const { lastContactAt, lastReportAt } = record
    const contact = beside('known-computer.last-contact', timeShown(lastContactAt))
    if (lastContactAt === null || hoursSince(lastContactAt, now) > FRESH_HOURS) return absent([contact])
    const behind = lastReportAt === null ? Infinity : hoursSince(lastReportAt, lastContactAt)
    const late = lastReportAt === null ? word('never') : amount(Math.max(0, Math.round(behind)), 'hours')
    const requests = facts['computer-requests']
    return judged(
      [checked(together, 'known-computer.report-lag', late, behind < BEHIND_HOURS)],
      [
        contact,
        beside('known-computer.last-report', timeShown(lastReportAt)),
        ...(requests
          ? [
              beside('computer-requests.client', timeShown(requests.lastClientAt)),
              beside('computer-requests.report', timeShown(requests.lastReportAt)),
              beside(
                'computer-requests.report-status',
                requests.reportStatus === null ? word('none') : text(String(requests.reportStatus)),
              ),
            ]
          : []),
      ],
    )
  },
})
