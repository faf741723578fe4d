import * as v from 'valibot'
import { amount, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How far the computer's clock is off, held against the answer of WSUS, else against a domain controller (probes.md: host.clock, ad.domainTime). */
export const computerClock = defineFact({
  id: 'computer-clock',
  on: 'computer',
  reader: 'http',
  seconds: 20,
  shape: v.object({
    /** Positive: ahead. */
    offsetSeconds: v.number(),
    reference: v.string(),
    /** `W32Time` `Type`: NT5DS follows the domain. */
    follows: v.picklist(['domain', 'time-server', 'none']),
    virtual: v.boolean(),
  }),
  parts: ['offset', 'reference', 'follows'],
  tell: ({ offsetSeconds, reference, follows }) => [
    ['offset', amount(offsetSeconds, 'seconds')],
    ['reference', text(reference)],
    ['follows', word(follows)],
  ],
})
