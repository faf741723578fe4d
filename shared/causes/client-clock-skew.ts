import { amount, atMost, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

/** From five minutes on the domain and certificates refuse it; within one minute it is right. */
export const MOST_SECONDS = 300
const close = rule({ should: atMost(amount(MOST_SECONDS, 'seconds')), mark: 'K', source: 'common-knowledge' })

/** The clock is so far off that sign-in and certificates fail (wsus-knowledge.md S1-22). */
export const clientClockSkew = defineCause({
  id: 'client-clock-skew',
  needs: ['computer-clock'],
  helps: ['agent-result'],
  explains: ['client-scan-fails', 'computer-silent'],
  judge({ 'computer-clock': { offsetSeconds, reference, follows }, 'agent-result': agent }) {
    const right = Math.abs(offsetSeconds) <= MOST_SECONDS
    return judged(
      [checked(close, 'computer-clock.offset', amount(offsetSeconds, 'seconds'), right)],
      [
        beside('computer-clock.reference', text(reference)),
        beside('computer-clock.follows', word(follows)),
        ...(agent?.code === '0x80072F8F' ? [beside('agent-result.code', text(agent.code))] : []),
      ],
    )
  },
})
