import type { Machine } from '#shared/kernel/machine'
import { standing } from '#shared/session/outcome'
import type { VisitRecord } from '#shared/session/visit-record'
import { situationOf } from '#shared/situations/index'
import { fakePorts } from './fake-ports'
import { visitorAt, type Visitor } from './visitor'

/** What tests do with a visit that has two machines. */

/** To the other machine. */
export const goes = (visitor: Visitor, machine: Machine) => visitor.does('goTo', { machine })
/** The visit as it is kept. */
export const recordOf = ({ ports, view }: Visitor) => JSON.parse(ports.store.records.get(view.id) ?? '') as VisitRecord
/** The newest verdict on a cause. */
export const verdictOf = (visitor: Visitor, cause: string) => standing(recordOf(visitor)).get(cause)?.verdict
/** Walks to a stop, or to the end, as the person in front of this machine would. */
export const walksTo = (visitor: Visitor, situation: string, node: string | null) =>
  visitor.walks(situationOf(situation)?.answers, (here) => here.node === node && (here.kind !== 'check' || here.judged))
/** The same from the beginning of a visit. */
export const visitAt = async (situation: string, node: string | null, ports = fakePorts()) =>
  walksTo(await visitorAt(situation, ports), situation, node)

/** The visit as a case file. */
export const fileOf = async (visitor: Visitor) => (await visitor.get('caseFile', { visit: visitor.view.id })).text
