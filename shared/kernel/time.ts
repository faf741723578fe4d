/** The moment so many minutes before (or, negative, after) another, as ISO text in UTC. */
export const minutesBefore = (at: string, minutes: number): string =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString()

/** The latest of several moments; null where there is none. */
export const latest = (...moments: readonly (string | null)[]): string | null =>
  moments.reduce((a, b) => (a === null || (b !== null && Date.parse(b) > Date.parse(a)) ? b : a), null)

/** Whether a moment lies after another one; everything lies after "no moment". */
export const isAfter = (at: string, since: string | null): boolean =>
  since === null || Date.parse(at) > Date.parse(since)
