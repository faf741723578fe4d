/** Where the person is. Every place has an address, `#/…`. */
export type Place =
  | { screen: 'start' }
  | { screen: 'history' | 'lookup' }
  | { screen: 'practice'; symptom: string | null }
  /** Everything is checked; null: on which practice machine is still to be chosen. */
  | { screen: 'everything'; checkUp: string | null }
  | { screen: 'visit' | 'ticket' | 'map' | 'computer'; visit: string }
  | { screen: 'finding'; visit: string; cause: string }
  | { screen: 'run'; visit: string; run: string }

const path = (...parts: readonly string[]) => `#/${parts.map(encodeURIComponent).join('/')}`

/** The address of a place. A run is a plan first and a result later; both addresses lead to it. */
export function hashOf(place: Place, planned = true): string {
  switch (place.screen) {
    case 'start':
      return '#/'
    case 'history':
    case 'lookup':
      return path(place.screen)
    case 'practice':
      return place.symptom === null ? path('practice') : path('practice', place.symptom)
    case 'everything':
      return place.checkUp === null ? path('everything') : path('everything', place.checkUp)
    case 'visit':
      return path('visit', place.visit)
    case 'ticket':
    case 'map':
    case 'computer':
      return path('visit', place.visit, place.screen)
    case 'finding':
      return path('visit', place.visit, 'finding', place.cause)
    case 'run':
      return path('visit', place.visit, planned ? 'plan' : 'result', place.run)
  }
}

/** The place of an address; the start for an address that there is not. */
export function placeOf(hash: string): Place {
  const [screen, id, part, what] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded)
  if (screen === 'history' || screen === 'lookup') return { screen }
  if (screen === 'practice') return { screen, symptom: id || null }
  if (screen === 'everything') return { screen, checkUp: id || null }
  if (screen !== 'visit' || !id) return { screen: 'start' }
  if (part === 'ticket' || part === 'map' || part === 'computer') return { screen: part, visit: id }
  if (part === 'finding' && what) return { screen: 'finding', visit: id, cause: what }
  if ((part === 'plan' || part === 'result') && what) return { screen: 'run', visit: id, run: what }
  return { screen: 'visit', visit: id }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The visit that a place belongs to. */
export const visitOf = (place: Place): string | null => ('visit' in place ? place.visit : null)
