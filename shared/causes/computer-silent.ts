import { amount, atMost, moment, text, word, type Shown } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, present, unknown } from './verdict'

/** Hours that a report may take: detection comes every 22 hours, and community advice allows 24 to 48 (wsus-knowledge.md S1). */
export const REPORT_HOURS = 48
/** Hours within which a fresh report is to be expected after something was fixed. */
export const DETECTION_HOURS = 22

const fresh = rule(
  { should: atMost(amount(REPORT_HOURS, 'hours')), mark: 'V', source: 'wsus-notes' },
  { should: atMost(amount(DETECTION_HOURS, 'hours')), mark: 'V', source: 'update-settings' },
)
const listed = rule({ should: word('present'), mark: 'V', source: 'wsus-messages-2023' })

/** The hours between two moments. */
export const hoursSince = (at: string, now: string): number => (Date.parse(now) - Date.parse(at)) / 3_600_000
export const timeShown = (at: string | null): Shown => (at === null ? word('never') : moment(at))

/**
 * The symptom itself: the server has no fresh report of this computer. After a fix that shows only with its next report, which can
 * take a day: until then it is open, neither solved nor failed.
 */
export const computerSilent = defineCause({
  id: 'computer-silent',
  needs: ['known-computer'],
  judge({ 'known-computer': { name, record } }, { now, since }) {
    const who = beside('known-computer.name', text(name))
    const waiting = since !== null && hoursSince(since, now) < DETECTION_HOURS
    const later = unknown({
      fact: 'known-computer',
      problem: { code: 'takes-time', target: name, hours: DETECTION_HOURS },
    })
    if (record === null) {
      return waiting ? later : present([checked(listed, 'known-computer.record', word('not-there'), false)], [who])
    }
    const { lastReportAt, lastContactAt } = record
    const reported = lastReportAt !== null && hoursSince(lastReportAt, now) <= REPORT_HOURS
    const report = checked(fresh, 'known-computer.last-report', timeShown(lastReportAt), reported)
    const also = [beside('known-computer.last-contact', timeShown(lastContactAt)), who]
    if (reported) return absent([report], also)
    return waiting ? later : present([report], also)
  },
})
