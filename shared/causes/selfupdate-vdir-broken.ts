import { text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, present } from './verdict'

const served = rule({ should: text('200'), mark: 'V', source: 'self-update' })
const there = rule({ should: word('present'), mark: 'V', source: 'self-update' })
const anonymousOn = rule({ should: word('on'), mark: 'V', source: 'self-update' })
const noSsl = rule({ should: word('no'), mark: 'V', source: 'configure-wsus' })
const usersRead = rule({ should: word('yes'), mark: 'V', source: 'self-update' })

/** The folder for very old agents is missing or locked (wsus-knowledge.md S4-7). While nobody of WSUS answers, its settings decide. */
export const selfupdateVdirBroken = defineCause({
  id: 'selfupdate-vdir-broken',
  needs: ['self-update'],
  helps: ['web-site'],
  explains: ['components-not-running'],
  judge({ 'self-update': found, 'web-site': site }) {
    const { status, directoryExists, anonymous, requireSsl, readable } = found
    const settings = [
      checked(there, 'self-update.directory', word(directoryExists ? 'present' : 'missing'), directoryExists),
      checked(anonymousOn, 'self-update.anonymous', word(anonymous ? 'on' : 'off'), anonymous),
      checked(noSsl, 'self-update.require-ssl', yesNo(requireSsl), !requireSsl),
      checked(usersRead, 'self-update.readable', yesNo(readable), readable),
    ] as const
    if (status === 200) return absent([checked(served, 'self-update.answer', text('200'), true)], settings)
    const value = status === null ? word('no-answer') : text(String(status))
    const asked = status !== null && status < 500 && site?.portOwner.is !== 'other-program'
    if (!asked) {
      const answer = beside('self-update.answer', value)
      return settings.every(({ holds }) => holds) ? absent(settings, [answer]) : present(settings, [answer])
    }
    return present([checked(served, 'self-update.answer', value, false)], settings)
  },
})
