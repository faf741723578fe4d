import { expect, test } from 'vitest'
import { isPictureId, isVisitId, newId } from '../../../src-main/adapters/ids'

const free = () => false
const many = (what: 'visit' | 'plan' | 'picture') => Array.from({ length: 2000 }, () => newId(what, free))

test('a visit has four characters and two digits that nobody mistakes over the telephone', () => {
  for (const id of many('visit')) {
    expect(id).toMatch(/^[2-9A-Z]{4}-[2-9]{2}$/)
    expect(id).not.toMatch(/[01ILOU]/)
    expect(isVisitId(id)).toBe(true)
  }
})

test('an id that is taken is not given again', () => {
  const asked: string[] = []
  const id = newId('visit', (visit) => asked.push(visit) < 3)
  expect(asked).toHaveLength(3)
  expect(id).toBe(asked[2])
})

test('plans and pictures have ids of their own', () => {
  expect(new Set([...many('plan'), ...many('picture')]).size).toBe(4000)
  expect(many('picture').every(isPictureId)).toBe(true)
})
