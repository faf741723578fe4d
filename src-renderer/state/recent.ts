import type { VisitLine } from '#shared/contract/views'

/** Visits with a fix that is at work, waits or was interrupted: somebody has to look at them first. */
export const unfinished = (lines: readonly VisitLine[]): VisitLine[] =>
  lines.filter(({ atWork, interrupted }) => atWork || interrupted)

/** The last few of the others. */
export const recent = (lines: readonly VisitLine[], count = 5): VisitLine[] =>
  lines.filter(({ atWork, interrupted }) => !(atWork || interrupted)).slice(0, count)
