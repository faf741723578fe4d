import type { VisitLine } from '#shared/contract/views'

/** What may be half done comes first. */
const unfinished = ({ atWork, interrupted }: VisitLine) => Number(atWork || interrupted)

/** The last few visits; those with a fix that is at work or was interrupted first. */
export const recent = (lines: readonly VisitLine[], count = 5): VisitLine[] =>
  [...lines].sort((a, b) => unfinished(b) - unfinished(a)).slice(0, count)
