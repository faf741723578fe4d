import { amount, atLeast, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { hoursSince, timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const NEW_HOURS = 24
const old = rule({ should: atLeast(amount(NEW_HOURS, 'hours')), mark: 'V', source: 'configure-wsus' })

/** Nothing is wrong: the computer is new, and its first report is still to come (wsus-knowledge.md S1-23). An error rules that out. */
export const clientJustJoined = defineCause({
  id: 'client-just-joined',
  needs: ['computer-identity', 'known-computer'],
  helps: ['agent-result'],
  explains: ['computer-silent'],
  judge({ 'computer-identity': { installedAt, name }, 'known-computer': { record }, 'agent-result': agent }, { now }) {
    const who = beside('computer-identity.name', text(name))
    const reported = record?.lastReportAt ?? null
    if (reported !== null) return absent([beside('known-computer.last-report', timeShown(reported))], [who])
    if (agent?.code) return absent([beside('agent-result.code', text(agent.code))], [who])
    const young = hoursSince(installedAt, now) < NEW_HOURS
    return judged(
      [checked(old, 'computer-identity.installed', moment(installedAt), !young)],
      [beside('known-computer.last-report', word('never')), who],
    )
  },
})
