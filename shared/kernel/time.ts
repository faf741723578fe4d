/** The moment so many minutes before (or, negative, after) another, as ISO text in UTC. */
export const minutesBefore = (at: string, minutes: number): string =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString()

/** Whether a moment lies after another one; everything lies after "no moment". */
export const isAfter = (at: string, since: string | null): boolean =>
  since === null || Date.parse(at) > Date.parse(since)
