import type { Adapter } from '#shared/facts/network-adapters'
import { adapterState } from '#shared/facts/network-adapters'
import type { FactValue } from '#shared/facts/index'
import { choice, list, moment, text, word } from '#shared/kernel/shown'
import { beside, checked, rule, type Evidence } from './evidence'

/** What the causes of a missing link have in common: the adapters, and the swap test that only hands can make (wsus-knowledge.md S1-3 to S1-6). */

const connected = rule({ should: word('connected'), mark: 'V', source: 'adapter-classes' })
const linkComes = rule({ should: choice('known-good-cable.no-link'), mark: 'K', source: 'common-knowledge' })

export type Adapters = FactValue<'network-adapters'>
/** Switched on in Windows and without a fault of its own. */
export const isUsable = ({ enabled, errorCode }: Adapter): boolean => enabled && errorCode === 0
export const isLinked = (adapters: Adapters): boolean => adapters.some(({ linked }) => linked)

/** Each adapter and how it stands, held against "connected". */
export const linkSeen = (adapters: Adapters, holds: boolean): Evidence =>
  checked(
    connected,
    'network-adapters.link',
    list(adapters.map((one) => ({ list: [text(one.name), adapterState(one)] }))),
    holds,
  )

/** What the network team needs to find the port: address of the adapter, and since when. */
export const whoIsIt = (adapters: Adapters): Evidence[] => {
  const [wired] = adapters.filter(({ kind }) => kind === 'wired')
  if (!wired) return []
  return [
    beside('network-adapters.mac', text(wired.mac)),
    beside('network-adapters.lost', wired.lostAt === null ? word('unknown') : moment(wired.lostAt)),
  ]
}

/** The adapter that a cable belongs in, if it could have a link and has none, and nothing else has one. */
export function withoutLink(adapters: Adapters): Adapter | null {
  if (isLinked(adapters)) return null
  return adapters.find((one) => one.kind === 'wired' && isUsable(one)) ?? null
}

/** Another port, another cable or another computer made the difference, as a person saw it. */
export const cameWith = (label: Evidence['label'], answer: 'link' | 'no-link'): Evidence =>
  checked(linkComes, label, choice(`${label.replace(/\.answer$/, '')}.${answer}`), answer === 'no-link')
