import * as v from 'valibot'
import { text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** A connection from the computer to the port of WSUS (probes.md: net.tcp). No answer: dropped on the way. Refused: nobody listens. */
export const wsusConnection = defineFact({
  id: 'wsus-connection',
  on: 'computer',
  reader: 'windows',
  seconds: 15,
  shape: v.object({
    host: v.nullable(v.string()),
    port: v.nullable(v.number()),
    answer: v.picklist(['open', 'refused', 'timed-out', 'not-found', 'not-applicable']),
  }),
  parts: ['target', 'answer'],
  tell: ({ host, port, answer }) => [
    ['target', host === null ? word('none') : text(`${host}:${port ?? ''}`)],
    ['answer', word(answer)],
  ],
})
