import { choice, list, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { hoursSince, timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const answers = rule({ should: word('answers'), mark: 'K', source: 'common-knowledge' })
const isOn = rule({ should: choice('computer-power.on'), mark: 'V', source: 'wsus-messages-2017' })

/**
 * The computer is off or asleep: neither ping nor any port answers, and it has not asked within the last day. Firewalls drop pings,
 * so one answer of any kind rules it out; so does whoever stands before it, and so does a reading that was taken on it (wsus-knowledge.md S1-1).
 */
export const clientPoweredOff = defineCause({
  id: 'client-powered-off',
  needs: ['computer-answers'],
  helps: ['computer-power', 'power-history', 'known-computer'],
  explains: ['computer-silent'],
  judge(facts, { now, since }) {
    const { addresses, ping, ports, wakeOnLan } = facts['computer-answers']
    const there = ping || ports.some(({ answer }) => answer !== 'timed-out')
    const answer = checked(answers, 'computer-answers.ports', word(there ? 'answers' : 'no-answer'), there)
    const asked = beside('computer-answers.addresses', list(addresses.map(text)))
    if (there) return absent([answer], [asked])
    const [last] = facts['power-history'] ?? []
    if (facts['power-history'])
      return absent([beside('power-history.last', last ? moment(last.at) : word('none')), answer], [asked])
    const power = since === null ? facts['computer-power'] : undefined
    if (power === 'on')
      return absent([checked(isOn, 'computer-power.answer', choice('computer-power.on'), true)], [answer])
    const contact = facts['known-computer']?.record?.lastContactAt ?? null
    const seen = beside('known-computer.last-contact', timeShown(contact))
    if (contact !== null && hoursSince(contact, now) < 24) return absent([seen], [answer])
    const off = power ? [checked(isOn, 'computer-power.answer', choice(`computer-power.${power}`), false)] : []
    const wake = beside('computer-answers.wake-on-lan', word(wakeOnLan ?? 'unknown'))
    return judged([answer, ...off], [seen, asked, wake])
  },
})
