import { amount, atMost, list, text } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule } from './evidence'
import { cameWith, linkSeen, whoIsIt, withoutLink } from './links'
import { absent, judged, notRead } from './verdict'

/** A gigabit adapter that gets no further than this has a bad pair in its cable. */
const SLOW_MEGABITS = 100
const LOSSES = 2

const fast = rule({ should: text('1000 Mbit/s'), mark: 'K', source: 'common-knowledge' })
const steady = rule({ should: atMost(amount(LOSSES, 'count')), mark: 'K', source: 'common-knowledge' })

/** The cable is plugged in and broken: another one brings the link, or the link is slow or comes and goes (wsus-knowledge.md S1-3a). */
export const clientCableFaulty = defineCause({
  id: 'client-cable-faulty',
  needs: ['network-adapters'],
  helps: ['known-good-cable', 'cable-seated', 'connection-kind'],
  explains: ['computer-silent'],
  judge({ 'network-adapters': adapters, ...asked }, { since }) {
    const wired = adapters.find(({ kind, linked }) => kind === 'wired' && linked)
    if (wired) {
      const slow = wired.megabits <= SLOW_MEGABITS
      return judged([
        checked(steady, 'network-adapters.link-losses', amount(wired.linkLosses, 'count'), wired.linkLosses <= LOSSES),
        checked(fast, 'network-adapters.speed', list([text(`${wired.megabits} Mbit/s`)]), !slow),
      ])
    }
    const link = linkSeen(adapters, withoutLink(adapters) === null)
    if (link.holds || asked['connection-kind'] === 'wireless' || asked['connection-kind'] === 'outside')
      return absent([link])
    const answer = since === null ? asked['known-good-cable'] : undefined
    if (answer === undefined) return notRead('known-good-cable')
    return judged([cameWith('known-good-cable.answer', answer)], [link, ...whoIsIt(adapters)])
  },
})
