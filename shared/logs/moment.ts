/** A moment as a clock on a wall shows it, without a zone. */
export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

/** How far a clock is ahead of UTC: always the same minutes, or by the rules of a zone that has a name. */
export type Zone = { minutes: number } | { name: string }

export const utc: Zone = { minutes: 0 }

const MINUTE = 60_000

/** Milliseconds since 1970 if the wall were in UTC; null where there is no such day or hour. */
function ofWall({ year, month, day, hour, minute, second, millisecond }: WallTime): number | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60)
    return null
  const value = Date.UTC(year, month - 1, day, hour, minute, second, millisecond)
  return new Date(value).getUTCDate() === day || second === 60 ? value : null
}

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(name: string): Intl.DateTimeFormat {
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: name, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  })
  formats.set(name, made)
  return made
}

function minutesAhead(name: string, at: number): number {
  const part = Object.fromEntries(
    formatOf(name)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - at) / MINUTE)
}

// A log says the same hour thousands of times.
const ahead = new Map<string, number>()
function minutesAt(name: string, wall: number): number {
  const key = `${name} ${Math.floor(wall / (15 * MINUTE))}`
  const known = ahead.get(key)
  if (known !== undefined) return known
  // The second look is right on either side of a change of the clocks; in the hour that comes twice it takes the first.
  const first = minutesAhead(name, wall)
  const made = minutesAhead(name, wall - first * MINUTE)
  if (ahead.size > 10_000) ahead.clear()
  ahead.set(key, made)
  return made
}

/** The moment in UTC as ISO text; null where the wall shows no moment that exists. */
export function toUtc(wall: WallTime, zone: Zone): string | null {
  const value = ofWall(wall)
  if (value === null) return null
  const minutes = 'minutes' in zone ? zone.minutes : minutesAt(zone.name, value)
  return new Date(value - minutes * MINUTE).toISOString()
}

/** `+0900`, `+09:00` and `-0700` as minutes ahead of UTC; null for anything else. */
export function minutesOf(offset: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset)
  if (!match) return null
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return minutes > 14 * 60 ? null : minutes * (match[1] === '-' ? -1 : 1)
}

/** A zone as somebody types it: `UTC`, `+09:00`, `Asia/Seoul`; null where there is none of that name. */
export function zoneOf(text: string): Zone | null {
  const minutes = minutesOf(text)
  if (minutes !== null) return { minutes }
  try {
    return { name: new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone }
  } catch {
    return null
  }
}

const fraction = (digits: string | undefined) => Number((digits ?? '0').padEnd(3, '0').slice(0, 3))

/** `hh:mm:ss` with a fraction after a dot, a comma or a colon. */
const clock = /^(\d{1,2})[:.](\d\d)[:.](\d\d)(?:[.,:](\d{1,9}))?(?: ?([AP])M)?$/

/** A day and a time of day, as they stand apart in a line. */
export function wallOf(day: { year: number; month: number; day: number }, time: string): WallTime | null {
  const match = clock.exec(time)
  if (!match) return null
  const half = match[5]
  const hour = half ? (Number(match[1]) % 12) + (half === 'P' ? 12 : 0) : Number(match[1])
  return { ...day, hour, minute: Number(match[2]), second: Number(match[3]), millisecond: fraction(match[4]) }
}

/**
 * A date of three numbers. Year first is read as such; else the order is that of the writer, which the numbers give away
 * where one of them is above twelve; where they do not, `monthFirst` decides, and null means that nobody knows.
 */
export function dayOf(text: string, monthFirst: boolean | null): { year: number; month: number; day: number } | null {
  const [a = 0, b = 0, c = 0] = text.split(/[-./]/).map(Number)
  if (a > 31) return { year: a, month: b, day: c }
  if (a > 12) return { year: c, month: b, day: a }
  if (b > 12) return { year: c, month: a, day: b }
  if (a === b) return { year: c, month: a, day: b }
  if (monthFirst === null) return null
  return monthFirst ? { year: c, month: a, day: b } : { year: c, month: b, day: a }
}

/** A moment that is there, seen without a calendar: the logs of a large server are full of them. */
const certain = /^(?:199\d|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/**
 * `2025-12-20`, `20:08:13.964` in a zone, as the moment in UTC; null where there is no such moment. `monthFirst`: of a date whose
 * numbers do not say it.
 */
export function momentOf(date: string, time: string, zone: Zone, monthFirst: boolean | null = null): string | null {
  const iso = `${date}T${time}Z`
  if (zone === utc && certain.test(iso)) return iso
  const day = dayOf(date, monthFirst)
  const wall = day && wallOf(day, time)
  return wall && toUtc(wall, zone)
}
