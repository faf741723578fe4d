import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCase } from '#shared/session/read-case'
import { aVisit } from '../../fakes/a-visit'

const text = (change: object = {}) => JSON.stringify({ ...aVisit(), ...change })
const problemOf = (text: string) => {
  const read = readCase(text)
  return read.ok ? null : read.problem
}

describe('a case file', () => {
  test('is read as it was written', () => {
    expect(readCase(text())).toEqual({ ok: true, value: aVisit() })
  })

  test('may begin with the mark that Windows editors put there', () => {
    expect(readCase(`\uFEFF${text()}`).ok).toBe(true)
  })

  test('that was cut says where it ends', () => {
    expect(problemOf('{\n  "format": "wsus-medic-case",\n  "id"')).toEqual({ code: 'case-not-readable', where: '3:7' })
  })

  test('that is no JSON says so', () => {
    expect(problemOf('PK\u0003\u0004')).toEqual({ code: 'case-not-readable', where: 'JSON' })
    expect(problemOf('')?.code).toBe('case-not-readable')
  })

  test('of a newer version is refused by that version, whatever else is in it', () => {
    const newer = JSON.stringify({ format: 'wsus-medic-case', version: 2 })
    expect(problemOf(newer)).toEqual({ code: 'case-from-newer-version', version: 2, known: 1 })
  })

  test('that is something else names the field that does not fit', () => {
    expect(problemOf('[]')).toEqual({ code: 'case-wrong-shape', where: 'format' })
    expect(problemOf(text({ format: 'wsus-medic-check' }))).toEqual({ code: 'case-wrong-shape', where: 'format' })
    expect(problemOf(text({ startedAt: 'yesterday' }))).toEqual({ code: 'case-wrong-shape', where: 'startedAt' })
    expect(problemOf(text({ readings: [{ fact: 'x' }] }))).toEqual({
      code: 'case-wrong-shape',
      where: 'readings.0.machine',
    })
  })

  test('nested to exhaust its reader is refused', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(problemOf(text().replace('"practice":null', `"practice":${deep}`))?.code).toBe('case-wrong-shape')
  })

  test('never makes its reader throw', () => {
    fc.assert(fc.property(fc.string(), (any) => typeof readCase(any).ok === 'boolean'))
    fc.assert(fc.property(fc.json(), (any) => readCase(any).ok === false))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text().length }), fc.string({ maxLength: 3 }), (at, put) => {
        const damaged = text().slice(0, at) + put + text().slice(at + put.length)
        return typeof readCase(damaged).ok === 'boolean'
      }),
    )
  })
})
