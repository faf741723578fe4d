import { describe, expect, test } from 'vitest'
import { situations } from '#shared/situations/index'
import { standing } from '#shared/session/outcome'
import type { VisitRecord } from '#shared/session/visit-record'
import type { FakeClock } from '../../fakes/fake-clock'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt, visitorBackAt, type Visitor } from '../../fakes/visitor'
import { createWizard } from '../../../src-main/app/wizard'

const whole = (situation: string) => visitorAt(situation).then((visitor) => visitor.walks({}, () => false))
const fileOf = async (visitor: Visitor) => (await visitor.get('caseFile', { visit: visitor.view.id })).text
const verdictsOf = (visitor: Visitor) => {
  const record = JSON.parse(visitor.ports.store.records.get(visitor.view.id) ?? '') as VisitRecord
  return Object.fromEntries([...standing(record)].map(([cause, { verdict }]) => [cause, verdict.is]))
}

/** Opens a case file elsewhere, some months later, and walks it to its end. */
async function opened(text: string): Promise<Visitor> {
  const ports = fakePorts()
  await (ports.clock as FakeClock).advance(90 * 24 * 3600)
  const api = createWizard(ports)
  const view = await api.openCase({ text })
  if (!view.ok) throw new Error(JSON.stringify(view.problem))
  return (await visitorBackAt(view.value.id, ports)).walks({}, () => false)
}

async function refused(text: string) {
  const result = await createWizard(fakePorts()).openCase({ text })
  return result.ok ? null : result.problem
}

describe('a saved case', () => {
  test.each(situations.map(({ id }) => id))(
    '%s gives the same verdicts when it is opened on another machine, months later',
    async (id) => {
      const first = await whole(id)
      const second = await opened(await fileOf(first))
      expect(verdictsOf(second)).toEqual(verdictsOf(first))
    },
  )

  test('still says that it was recorded in practice, and changes nothing', async () => {
    const first = await whole('wid-stopped')
    const second = await opened(await fileOf(first))
    expect(second.view).toMatchObject({
      practice: true,
      readOnly: true,
      source: { kind: 'case', recordedIn: first.view.id },
    })
  })

  test('of a fixed machine is opened as fixed', async () => {
    const visitor = await (await visitorAt('wid-stopped')).walks()
    await visitor.fixes('db-service-stopped', 'start-database-service')
    const again = await opened(await fileOf(visitor))
    expect(verdictsOf(again)['db-service-stopped']).toBe('absent')
  })
})

describe('a case file that is not one', () => {
  test('that is no JSON, or was cut, is named as such', async () => {
    expect(await refused('PK\u0003\u0004')).toMatchObject({ code: 'case-not-readable' })
    const text = await fileOf(await whole('wid-stopped'))
    expect(await refused(text.slice(0, text.length / 2))).toMatchObject({ code: 'case-not-readable' })
    expect(await refused('')).toMatchObject({ code: 'case-not-readable' })
  })

  test('of a newer version is refused with both versions', async () => {
    const record = JSON.parse(await fileOf(await whole('wid-stopped'))) as object
    expect(await refused(JSON.stringify({ ...record, version: 7 }))).toEqual({
      code: 'case-from-newer-version',
      version: 7,
      known: 1,
    })
  })

  test.each([['[]'], ['null'], ['{}'], ['{"format":"something-else","version":1}']])(
    '%s has the wrong shape',
    async (text) => {
      expect(await refused(text)).toMatchObject({ code: 'case-wrong-shape' })
    },
  )

  test('that is too large is refused before it is read', async () => {
    expect(await refused(' '.repeat(33 * 1024 ** 2))).toMatchObject({ code: 'case-too-large', limit: 32 })
  })

  test('with one fact of the wrong shape keeps the others; that one could not be read and is never judged as fine', async () => {
    const record = JSON.parse(await fileOf(await whole('healthy-2019'))) as VisitRecord
    const readings = record.readings.map((one) =>
      one.fact === 'database-connection' ? { ...one, result: { ok: true as const, value: 'open' } } : one,
    )
    const visitor = await opened(JSON.stringify({ ...record, readings }))
    expect(verdictsOf(visitor)['db-unreachable']).toBe('unknown')
    expect(verdictsOf(visitor)['wsusservice-stopped']).toBe('absent')
    expect(visitor.view.outcome).toBe('open')
  })
})
