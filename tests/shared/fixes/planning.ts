import type { CauseId } from '#shared/causes/index'
import type { FactResults } from '#shared/causes/define-cause'
import { fixOf, type FixId } from '#shared/fixes/index'
import { fits, makePlan, optionsOf, type Plan } from '#shared/fixes/make-plan'
import { commandOf } from '#shared/fixes/step'

const fixNamed = (id: FixId) => {
  const fix = fixOf(id)
  if (!fix) throw new Error(`no fix ${id}`)
  return fix
}

/** A fix planned on these facts; throws where it cannot be. */
export function planOf(id: FixId, facts: FactResults, option: string | null = null): Plan {
  const fix = fixNamed(id)
  const planned = makePlan(fix, fix.cures[0] as CauseId, option, facts)
  if (!planned.ok) throw new Error(`${id}: ${planned.problem.code}`)
  return planned.value
}

export const fitsHere = (id: FixId, facts: FactResults): boolean => fits(fixNamed(id), facts)
export const optionIds = (id: FixId, facts: FactResults): string[] =>
  optionsOf(fixNamed(id), facts).map((one) => one.id)

/** A plan as its kinds of step, in order. */
export const kindsOf = ({ steps }: Plan): string[] => steps.map(({ kind }) => kind)
export const commandsOf = ({ steps }: Plan): string[] => steps.map(commandOf)
