import { amount, atMost, list, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { hoursSince, timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const STALE_DAYS = 30
/** A computer changes its password in the domain every 30 days; twice that says that it is gone. */
const PASSWORD_DAYS = 60

const recent = rule({ should: atMost(amount(STALE_DAYS, 'days')), mark: 'V', source: 'cleanup-wizard' })
const account = rule({ should: word('present'), mark: 'K', source: 'common-knowledge' })
const password = rule({ should: atMost(amount(PASSWORD_DAYS, 'days')), mark: 'K', source: 'common-knowledge' })
const alone = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/**
 * Only the row is left: the computer was retired, renamed or set up anew. Both times are older than 30 days, and its account is gone
 * or unused, or another row with its address is fresh (wsus-knowledge.md S1-2).
 */
export const clientGoneStaleRecord = defineCause({
  id: 'client-gone-stale-record',
  needs: ['known-computer', 'computer-doubles', 'directory-account'],
  explains: ['computer-silent', 'client-powered-off'],
  judge(facts, { now }) {
    const { record, name } = facts['known-computer']
    const who = beside('known-computer.name', text(name))
    if (record === null) return absent([beside('known-computer.record', word('not-there'))], [who])
    const days = (at: string | null) => (at === null ? Infinity : hoursSince(at, now) / 24)
    const stale = days(record.lastContactAt) > STALE_DAYS && days(record.lastReportAt) > STALE_DAYS
    const contact = checked(recent, 'known-computer.last-contact', timeShown(record.lastContactAt), !stale)
    const report = beside('known-computer.last-report', timeShown(record.lastReportAt))
    if (!stale) return absent([contact], [report, who])
    const { sameAddress } = facts['computer-doubles']
    const taken = sameAddress !== null && days(sameAddress.lastContactAt) <= STALE_DAYS
    const other = sameAddress ? [{ list: [text(sameAddress.name), moment(sameAddress.lastContactAt)] }] : []
    const twin = checked(alone, 'computer-doubles.same-address', list(other), !taken)
    const found = facts['directory-account']
    const kept = found
      ? [
          checked(account, 'directory-account.state', word(found.state), found.state === 'present'),
          ...(found.state === 'missing'
            ? []
            : [
                checked(
                  password,
                  'directory-account.password-set',
                  timeShown(found.passwordSetAt),
                  days(found.passwordSetAt) <= PASSWORD_DAYS,
                ),
              ]),
        ]
      : [beside('directory-account.state', word('not-applicable'))]
    const gone = [twin, ...kept].some(({ holds }) => holds === false)
    return gone ? judged([contact, twin, ...kept], [report, who]) : absent([twin, ...kept], [report, who])
  },
})
