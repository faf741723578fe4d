import * as v from 'valibot'
import { amount } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The server's memory in bytes (probes.md: host.memory). */
export const serverMemory = defineFact({
  id: 'server-memory',
  on: 'server',
  reader: 'windows',
  seconds: 5,
  shape: v.object({ totalBytes: v.number(), availableBytes: v.number() }),
  parts: ['total', 'available'],
  tell: ({ totalBytes, availableBytes }) => [
    ['total', amount(totalBytes, 'bytes')],
    ['available', amount(availableBytes, 'bytes')],
  ],
})
