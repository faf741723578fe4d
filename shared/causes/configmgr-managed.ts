import { amount, atMost, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { hoursSince, REPORT_HOURS, timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const own = rule({ should: word('not-there'), mark: 'K', source: 'common-knowledge' })
const fresh = rule({ should: atMost(amount(REPORT_HOURS, 'hours')), mark: 'V', source: 'wsus-connection-failures' })

/** Configuration Manager looks after this computer: its state is there and not in WSUS (wsus-knowledge.md S1-25). Nothing is broken. */
export const configmgrManaged = defineCause({
  id: 'configmgr-managed',
  needs: ['known-computer', 'config-manager-client'],
  helps: ['topology'],
  explains: ['computer-silent', 'reporting-only-broken'],
  judge(facts, { now }) {
    const { installed } = facts['config-manager-client']
    const client = checked(own, 'config-manager-client.state', word(installed ? 'present' : 'not-there'), !installed)
    const server = facts.topology ? [beside('topology.config-manager', yesNo(facts.topology.configManager))] : []
    const reported = facts['known-computer'].record?.lastReportAt ?? null
    const late = reported === null || hoursSince(reported, now) > REPORT_HOURS
    const report = checked(fresh, 'known-computer.last-report', timeShown(reported), !late)
    if (!installed) return absent([client], server)
    return late ? judged([client, report], server) : absent([report], [beside(client.label, client.value), ...server])
  },
})
