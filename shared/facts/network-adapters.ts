import * as v from 'valibot'
import { list, text, word, type Shown } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const adapter = v.object({
  /** As Windows shows it; translated, so it identifies nothing. */
  name: v.string(),
  kind: v.picklist(['wired', 'wireless']),
  enabled: v.boolean(),
  /** `ConfigManagerErrorCode`: 0 works, 22 disabled, 10 cannot start, 28 no driver. */
  errorCode: v.number(),
  /** `MediaConnectState`: whether there is a link. */
  linked: v.boolean(),
  megabits: v.number(),
  /** How often the link was lost within the last hour. */
  linkLosses: v.number(),
  /** Damaged packets between two looks. */
  packetErrors: v.number(),
  mac: v.string(),
  /** When the link was last lost, as far as the System log says. */
  lostAt: v.nullable(v.string()),
})
export type Adapter = v.InferOutput<typeof adapter>

/** How an adapter stands, in a word. */
export const adapterState = ({ enabled, errorCode, linked }: Adapter): Shown =>
  word(errorCode !== 0 && errorCode !== 22 ? 'faulty' : !enabled ? 'disabled' : linked ? 'connected' : 'not-connected')

/** The real network adapters, without those of VPN and virtual machines (probes.md: net.adapters, net.adapterStats, net.wifi). */
export const networkAdapters = defineFact({
  id: 'network-adapters',
  on: 'computer',
  reader: 'windows',
  seconds: 15,
  shape: v.array(adapter),
  parts: ['adapters', 'link', 'error-code', 'speed', 'link-losses', 'packet-errors', 'mac', 'lost'],
  tell: (all) => [
    ['adapters', list(all.map((one) => ({ list: [text(one.name), adapterState(one)] })))],
    ['mac', list(all.map(({ mac }) => text(mac)))],
  ],
})
