import { stepKindOf, type StepKind } from '#shared/fixes/step-kinds'

/** Whether a kind of step changes a value that can be put back, so that a screen offers "Undo" only where there is one. */
export const canBeUndone = (kind: StepKind): boolean => stepKindOf(kind).undo === 'exact'
