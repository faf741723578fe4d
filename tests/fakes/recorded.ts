import { factOf, probedFactIds } from '#shared/facts/index'
import type { Machine } from '#shared/kernel/machine'
import { factOfMachine } from '#shared/practice/observe/index'
import type { VisitRecord } from '#shared/session/visit-record'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf } from '#shared/situations/index'
import { aVisit } from './a-visit'

/** A visit in which everything was read on these machines of a situation, and nothing was done yet. */
export function recordedOn(situation: string, machines: readonly Machine[], at: string): VisitRecord {
  const found = situationOf(situation)
  if (!found) throw new Error(`there is no situation ${situation}`)
  const state = stateOf(found, at)
  return aVisit({
    symptom: found.symptom,
    startedAt: at,
    standsAt: machines[0] ?? 'server',
    readings: probedFactIds
      .filter((fact) => machines.includes(factOf(fact).on))
      .map((fact) => ({
        fact,
        machine: factOf(fact).on,
        at,
        from: 'probe',
        milliseconds: 100,
        result: factOfMachine(state, fact),
      })),
  })
}
