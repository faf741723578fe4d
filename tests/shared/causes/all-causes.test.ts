import { expect, test } from 'vitest'
import { causes } from '#shared/causes/index'
import { judge } from '#shared/causes/define-cause'
import { consequences } from '#shared/causes/rank'
import { sources } from '#shared/causes/sources'
import { trees } from '#shared/trees/index'
import { isFactId, type FactId } from '#shared/facts/index'
import { healthyFacts, now, verdictOn, without } from './judging'

const moment = { now, since: null }

const places = (['wid', 'default-instance', 'named-instance', 'elsewhere'] as const).flatMap((database) =>
  (['stand-alone', 'config-manager', 'replica', 'disconnected'] as const).flatMap((place) =>
    [false, true].map((ssl) => ({ database, place, ssl })),
  ),
)

test.each(places)('a healthy machine has nothing wrong with it: $database, $place, SSL $ssl', (wanted) => {
  const facts = healthyFacts(wanted)
  expect(causes.filter((cause) => judge(cause, facts, moment).is !== 'absent').map(({ id }) => id)).toEqual([])
})

test('a healthy machine with the pool as WSUS installs it has nothing wrong with it', () => {
  const facts = healthyFacts({ poolAsInstalled: true })
  expect(causes.filter((cause) => judge(cause, facts, moment).is !== 'absent').map(({ id }) => id)).toEqual([])
})

test('a verdict that a cause is absent says what shows it', () => {
  const facts = healthyFacts()
  for (const { id } of causes) {
    const verdict = verdictOn(id, facts)
    expect(verdict.is === 'absent' && verdict.evidence.length, id).toBeGreaterThan(0)
  }
})

const needed = causes.flatMap(({ id, needs }) => needs.map((fact) => ({ id, fact })))

test.each(needed)('$id is unknown, never absent, while $fact cannot be read', ({ id, fact }) => {
  const problem = { code: 'timed-out', target: fact, seconds: 15 } as const
  const verdict = verdictOn(id, without(healthyFacts(), fact, problem))
  expect(verdict).toEqual({ is: 'unknown', missing: [{ fact, problem }] })
})

test.each(needed)('$id is unknown while $fact was never asked', ({ id, fact }) => {
  const facts = { ...healthyFacts() }
  delete facts[fact]
  expect(verdictOn(id, facts)).toMatchObject({ is: 'unknown', missing: [{ fact }] })
})

test('a fact that only helps may be missing: nothing is found because of that', () => {
  for (const { id, helps = [] } of causes)
    for (const fact of helps)
      expect(verdictOn(id, without(healthyFacts(), fact)).is, `${id} without ${fact}`).not.toBe('present')
})

test('what a cause explains is a cause, and never itself', () => {
  const ids = causes.map(({ id }) => id as string)
  for (const { id, explains = [] } of causes) {
    expect(
      explains.filter((other) => !ids.includes(other)),
      id,
    ).toEqual([])
    expect([...consequences(causes, id)], id).not.toContain(id)
  }
})

test.each(trees)('$id: every cause that it looks for explains the symptom', ({ proof, nodes }) => {
  const looked = Object.values(nodes).flatMap((node) => (node.kind === 'check' ? node.causes : []))
  const silent = looked.filter((id) => id !== proof && !consequences(causes, id).has(proof))
  // A 6703 that speaks of something else, and a computer that reports but is not found: the answer is that it is another matter.
  const answers: readonly string[] = ['other-sync-failure', 'target-group-mismatch']
  expect(silent.filter((id) => !answers.includes(id))).toEqual([])
})

test('evidence names facts and sources that there are, and each rule has a date', () => {
  for (const { id } of causes) {
    const verdict = verdictOn(id, healthyFacts())
    if (verdict.is === 'unknown') continue
    for (const { label, rule } of verdict.evidence) {
      const fact = label.slice(0, label.lastIndexOf('.'))
      expect(isFactId(fact), label).toBe(true)
      for (const { source, date } of rule) {
        expect(sources).toHaveProperty(source)
        expect(date).toMatch(/^20\d\d(-\d\d)?$/)
      }
    }
  }
})

test('a cause is judged from nothing but the facts that it names', () => {
  for (const { id, needs, helps = [] } of causes) {
    const facts = healthyFacts()
    const own = Object.fromEntries(
      ([...needs, ...helps] as FactId[]).flatMap((fact) => (facts[fact] ? [[fact, facts[fact]]] : [])),
    )
    expect(verdictOn(id, own), id).toEqual(verdictOn(id, facts))
  }
})
