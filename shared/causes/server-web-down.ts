import { amount, atMost, moment, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { DETECTION_HOURS, hoursSince } from './computer-silent'
import { judged, unknown } from './verdict'

/** With hundreds of computers, one of them asks every few minutes; a small office may be quiet for a night. */
const QUIET_HOURS = 24
const asks = rule({ should: atMost(amount(QUIET_HOURS, 'hours')), mark: 'K', source: 'common-knowledge' })

/** All computers are silent since the same hour: the server takes no reports (wsus-knowledge.md S1-12). What stops it is looked for as in S2 and S4; after a fix, the first of them takes a while to ask. */
export const serverWebDown = defineCause({
  id: 'server-web-down',
  needs: ['all-computers'],
  explains: ['computer-silent'],
  judge({ 'all-computers': { total, newestContactAt, notReported7Days } }, { now, since }) {
    const holds = total === 0 || (newestContactAt !== null && hoursSince(newestContactAt, now) <= QUIET_HOURS)
    const newest = newestContactAt === null ? word('never') : moment(newestContactAt)
    if (!holds && since !== null && hoursSince(since, now) < DETECTION_HOURS)
      return unknown({
        fact: 'all-computers',
        problem: { code: 'takes-time', target: 'SUSDB', hours: DETECTION_HOURS },
      })
    return judged(
      [checked(asks, 'all-computers.newest-contact', newest, holds)],
      [
        beside('all-computers.total', amount(total, 'count')),
        beside('all-computers.not-reported-7-days', amount(notReported7Days, 'count')),
      ],
    )
  },
})
