import { expect, test } from 'vitest'
import { fixes } from '#shared/fixes/index'
import { fits, machineOf, makePlan, optionsOf, type Plan } from '#shared/fixes/make-plan'
import { machineOfKind } from '#shared/fixes/step-kinds'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { known, NOW } from '../practice/rehearse'

const plans: Plan[] = situations.flatMap((situation) => {
  const facts = known(situation, stateOf(situation, NOW))
  return fixes
    .filter((fix) => fits(fix, facts))
    .flatMap((fix) => {
      const ways = [null, ...optionsOf(fix, facts).map(({ id }) => id)]
      return ways.flatMap((way) => {
        const plan = makePlan(fix, fix.cures[0] ?? '', way, facts)
        return plan.ok ? [plan.value] : []
      })
    })
})

test('a plan changes one machine only, so that there is a place from which it can be carried out', () => {
  const both = plans.filter(({ steps }) => {
    const machines = steps.map(({ kind }) => machineOfKind(kind)).filter((machine) => machine !== null)
    return new Set(machines).size > 1
  })
  expect(both.map(({ fix }) => fix)).toEqual([])
})

test('there are plans for the server, for the computer, and for hands alone', () => {
  const machines = new Set(plans.map(({ steps }) => machineOf(steps)))
  expect([...machines].map(String).sort()).toEqual(['computer', 'null', 'server'])
})
