import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Whether a magic packet from this server gets there. What adapter and firmware make of it cannot be seen from here. */
export const wakeWays = ['packet-can-reach', 'no-hardware-address', 'other-subnet'] as const
export const knocks = ['open', 'refused', 'timed-out'] as const

/** Whether the computer answers the server at all (probes.md: peer.reachability). A ping alone proves nothing: firewalls drop it. */
export const computerAnswers = defineFact({
  id: 'computer-answers',
  on: 'server',
  reader: 'windows',
  seconds: 30,
  shape: v.object({
    name: v.string(),
    addresses: v.array(v.string()),
    /** The name that the address leads back to; another one means that the address was given to somebody else. */
    nameOfAddress: v.nullable(v.string()),
    ping: v.boolean(),
    ports: v.array(v.object({ port: v.number(), answer: v.picklist(knocks) })),
    /** The packet is a broadcast to a hardware address, which Windows knows of neighbours it spoke with lately. null: not known. */
    wakeOnLan: v.nullable(v.picklist(wakeWays)),
  }),
  parts: ['name', 'addresses', 'name-of-address', 'ping', 'ports', 'wake-on-lan'],
  tell: ({ addresses, ping, ports, wakeOnLan }) => [
    ['ping', word(ping ? 'answers' : 'no-answer')],
    ['ports', list(ports.map((one) => ({ list: [text(String(one.port)), word(one.answer)] })))],
    ['addresses', list(addresses.map(text))],
    ['wake-on-lan', word(wakeOnLan ?? 'unknown')],
  ],
})
