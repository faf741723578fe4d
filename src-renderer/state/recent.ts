import type { VisitLine } from '#shared/contract/views'

/** The last few visits; those with an interrupted fix first, because something may be half done there. */
export const recent = (lines: readonly VisitLine[], count = 5): VisitLine[] =>
  [...lines].sort((a, b) => Number(b.interrupted) - Number(a.interrupted)).slice(0, count)
