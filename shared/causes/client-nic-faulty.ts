import { amount, choice, list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule, type Evidence } from './evidence'
import { isLinked, linkSeen, withoutLink } from './links'
import { absent, judged } from './verdict'

const KNOWN_CODES = [10, 28]
const named = rule({ should: text('0'), mark: 'V', source: 'adapter-classes' })
const other = rule({ should: text('0'), mark: 'K', source: 'common-knowledge' })
const there = rule({ should: word('present'), mark: 'K', source: 'common-knowledge' })
const clean = rule({ should: amount(0, 'count'), mark: 'K', source: 'common-knowledge' })
const likewise = rule({ should: choice('other-computer.no-link'), mark: 'K', source: 'common-knowledge' })

/** The adapter or its driver does not work although it is on: an error code, no adapter at all, damaged packets, or another computer has a link at the same cable (wsus-knowledge.md S1-5). */
export const clientNicFaulty = defineCause({
  id: 'client-nic-faulty',
  needs: ['network-adapters'],
  helps: ['other-computer'],
  explains: ['computer-silent', 'client-wifi-not-associated'],
  judge({ 'network-adapters': adapters, 'other-computer': answer }, { since }) {
    if (adapters.length === 0) return judged([checked(there, 'network-adapters.adapters', word('none'), false)])
    if (isLinked(adapters)) {
      const errors = Math.max(...adapters.filter(({ linked }) => linked).map(({ packetErrors }) => packetErrors))
      return judged([checked(clean, 'network-adapters.packet-errors', amount(errors, 'count'), errors === 0)])
    }
    const faulty = adapters.filter(({ errorCode }) => errorCode !== 0 && errorCode !== 22)
    const codes = list(faulty.map((one) => ({ list: [text(one.name), text(String(one.errorCode))] })))
    const known = faulty.some(({ errorCode }) => KNOWN_CODES.includes(errorCode))
    const code: Evidence = checked(known ? named : other, 'network-adapters.error-code', codes, faulty.length === 0)
    if (faulty.length > 0) return judged([code])
    if (since !== null || answer === undefined || withoutLink(adapters) === null)
      return absent([code], [linkSeen(adapters, false)])
    return judged([
      checked(likewise, 'other-computer.answer', choice(`other-computer.${answer}`), answer === 'no-link'),
      code,
    ])
  },
})
