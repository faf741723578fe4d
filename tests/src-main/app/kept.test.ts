import { describe, expect, test } from 'vitest'
import type { VisitRecord } from '#shared/session/visit-record'
import type { FakeClock } from '../../fakes/fake-clock'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt, type Visitor } from '../../fakes/visitor'

/** Ports with a disk that takes a while for each write. */
function portsWithASlowDisk() {
  const ports = fakePorts()
  const { save } = ports.store
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 2))
  let last: Promise<unknown> = Promise.resolve()
  ports.store.save = (record) => {
    const done = last.then(slowly).then(() => save(record))
    last = done
    return done
  }
  return ports
}

const onDisk = ({ ports, view }: Visitor) => JSON.parse(ports.store.records.get(view.id) ?? '') as VisitRecord

/** Watches a visit as a screen does until this is reached; gives each state of the run as told, and as it was on disk then. */
async function watches(visitor: Visitor, run: string, last: string) {
  const told: string[] = []
  const kept: string[] = []
  for (let seen = 0; told.at(-1) !== last;) {
    const news = await visitor.get('changes', { visit: visitor.view.id, seen })
    seen = news.revision
    told.push(news.runs.find(({ id }) => id === run)?.state ?? '')
    kept.push(onDisk(visitor).runs.find(({ id }) => id === run)?.state ?? '')
  }
  return { told, kept }
}

describe('what a screen is told of a fix', () => {
  test('is on disk by then, up to its end', async () => {
    const visitor = await visitorAt('wid-stopped', portsWithASlowDisk())
    await visitor.walks()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    const watching = watches(visitor, id, 'fixed')
    await visitor.does('applyPlan', { plan: id })
    await visitor.waits(30)
    const { told, kept } = await watching
    expect(new Set(told)).toContain('verifying')
    // Before the first capture nothing was done that would have to be known.
    expect(kept.filter((_, index) => told[index] !== 'applying')).toEqual(told.filter((one) => one !== 'applying'))
  })

  test('can be acted on at once: what has ended is not at work any more', async () => {
    const visitor = await visitorAt('wid-stopped', portsWithASlowDisk())
    await visitor.walks()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    const undone = watches(visitor, id, 'fixed').then(() => visitor.api.undoPlan({ visit: visitor.view.id, plan: id }))
    await visitor.does('applyPlan', { plan: id })
    await visitor.waits(30)
    expect((await undone).ok).toBe(true)
  })
})

test('the history says that a fix is at work, and not that it was interrupted', async () => {
  const visitor = await visitorAt('database-disk-full')
  await visitor.walks()
  await visitor.fixes('db-wont-start-or-open', 'free-database-disk')
  expect(await visitor.get('history', {})).toMatchObject([{ atWork: true, interrupted: false }])
})

test('a visit that is deleted in the middle of a check does not come back', async () => {
  const visitor = await visitorAt('probe-never-answers')
  await visitor.walks({}, (here) => here.kind === 'check' && !here.judged)
  await visitor.get('deleteVisit', { visit: visitor.view.id })
  await (visitor.ports.clock as FakeClock).advance(300)
  expect(visitor.ports.store.records.size).toBe(0)
})
