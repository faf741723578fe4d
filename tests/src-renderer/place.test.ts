import { expect, test } from 'vitest'
import { hashOf, placeOf, type Place } from '../../src-renderer/state/place'

const places: Place[] = [
  { screen: 'start' },
  { screen: 'history' },
  { screen: 'practice', symptom: null },
  { screen: 'practice', symptom: 'services-not-running' },
  { screen: 'visit', visit: '7F3K-22' },
  { screen: 'ticket', visit: '7F3K-22' },
  { screen: 'map', visit: '7F3K-22' },
  { screen: 'finding', visit: '7F3K-22', cause: 'db-service-stopped' },
  { screen: 'run', visit: '7F3K-22', run: 'plan-1' },
]

test.each(places)('a reload comes back to $screen', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place)
})

test('a plan and its result are one place with two addresses', () => {
  const place: Place = { screen: 'run', visit: '7F3K-22', run: 'plan-1' }
  expect(hashOf(place, false)).toBe('#/visit/7F3K-22/result/plan-1')
  expect(placeOf(hashOf(place, false))).toEqual(placeOf(hashOf(place, true)))
})

test.each(['', '#', '#/', '#/nonsense', '#/visit', '#/visit/%E0%A4%A'])('%j leads to the start', (hash) => {
  expect(placeOf(hash)).toEqual({ screen: 'start' })
})
