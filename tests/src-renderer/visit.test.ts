import { expect, test } from 'vitest'
import type { Place } from '../../src-renderer/state/place'
import { Visit } from '../../src-renderer/state/visit.svelte'
import { fail, ok } from '#shared/kernel/result'
import { fakeApi } from './fake-api'
import { aCause, aRun, aStop, aView, present } from './sample-views'

function open(answers: Parameters<typeof fakeApi>[0], view = aView()) {
  const places: Place[] = []
  const api = fakeApi(answers)
  return { api, places, visit: new Visit(api, view, (place) => places.push(place)) }
}

test('an answer that comes late never replaces a newer view', async () => {
  const { visit } = open({ checkAgain: () => ok(aView({ revision: 3 })) }, aView({ revision: 5 }))
  await visit.checkAgain()
  expect(visit.view.revision).toBe(5)
})

test('a problem is shown, and goes away with the next call', async () => {
  let busy = true
  const { visit } = open({ leave: () => (busy ? fail({ code: 'busy' }) : ok(aView({ revision: 2 }))) })
  await visit.leave()
  expect(visit.trouble).toEqual({ code: 'busy' })
  busy = false
  await visit.leave()
  expect(visit.trouble).toBeNull()
})

test('a program that is gone is a problem like any other', async () => {
  const { visit } = open({ leave: () => Promise.reject(new Error('connection refused')) })
  await visit.leave()
  expect(visit.trouble).toEqual({ code: 'lost' })
  expect(visit.busy).toBe(false)
})

test('a plan is shown as soon as it is made', async () => {
  const { visit, places } = open({ planFix: () => ok(aView({ revision: 2, runs: [aRun()] })) })
  await visit.plan(aCause('wsusservice-stopped', present), 'start-wsus-service', null)
  expect(places).toEqual([{ screen: 'run', visit: '7F3K-22', run: 'plan-1' }])
})

test('where the machine changed before a plan was confirmed, the finding is shown again', async () => {
  const { visit, places } = open({ applyPlan: () => fail({ code: 'plan-out-of-date' }) })
  await visit.confirm(aRun())
  expect(visit.trouble).toEqual({ code: 'plan-out-of-date' })
  expect(places).toEqual([{ screen: 'finding', visit: '7F3K-22', cause: 'wsusservice-stopped' }])
})

test('an undo of what somebody changed since asks first', async () => {
  const { visit, api } = open({
    undoPlan: ({ anyway }: { anyway?: boolean }) =>
      anyway
        ? ok(aView({ revision: 2 }))
        : fail({ code: 'changed-since', target: 'service.start', step: 1, now: '"paused"' }),
  })
  await visit.undo('plan-1', null)
  expect(visit.contested).toEqual({ run: 'plan-1', step: null, at: 1, now: '"paused"' })
  expect(visit.trouble).toBeNull()
  await visit.undo('plan-1', null, true)
  expect(visit.contested).toBeNull()
  expect(api.calls.at(-1)).toBe('undoPlan {"visit":"7F3K-22","plan":"plan-1","anyway":true}')
})

test('the picture of a screen is taken once, and not again after a reload', async () => {
  const taken = { id: 'p1', at: '2026-11-24T09:05:00.000Z', reason: 'finding', node: 'service', about: 'a' } as const
  const { visit, api } = open({ takePicture: () => ok(taken) }, aView({ pictures: [taken] }))
  await visit.pictureOnce('finding', 'a', null)
  await visit.pictureOnce('result', 'start-wsus-service', '2026-11-24T09:06:00.000Z')
  await visit.pictureOnce('result', 'start-wsus-service', '2026-11-24T09:06:00.000Z')
  expect(api.calls).toHaveLength(1)
})

test('a finding is opened at the stop where it was judged', async () => {
  const route = [aStop('service', { present: ['wsusservice-stopped'] }), aStop('end', { kind: 'end', state: 'now' })]
  const here = { kind: 'end', node: 'end', outcome: 'found', proof: null, causes: [] } as const
  const { visit, api, places } = open(
    { goBack: () => ok(aView({ revision: 2 })) },
    aView({ route, here: { ...here, causes: [] } }),
  )
  await visit.seeCause('wsusservice-stopped')
  expect(api.calls).toEqual(['goBack {"visit":"7F3K-22","node":"service"}'])
  expect(places).toEqual([{ screen: 'finding', visit: '7F3K-22', cause: 'wsusservice-stopped' }])
})

test('the view follows the program until the visit is closed', async () => {
  let revision = 1
  const { visit } = open({
    map: () => ok({ nodes: [], ways: [] }),
    changes: () => {
      revision += 1
      if (revision === 4) visit.close()
      return ok(aView({ revision }))
    },
  })
  await visit.follow()
  expect(visit.view.revision).toBe(3)
})

test('a note that was just typed is in what is saved, and stands in the way of nothing', async () => {
  let note = ''
  const { visit, api } = open({
    note: ({ text }: { text: string }) => {
      note = text
      return ok(aView({ revision: 2, note }))
    },
    saveTicket: () => ok({ folder: 'here', files: [note] }),
  })
  visit.write('The backup stops it.')
  expect(visit.noteIsKept).toBe(false)
  expect(visit.busy).toBe(false)
  expect(await visit.saveTicket('en')).toEqual({ ok: true, value: { folder: 'here', files: ['The backup stops it.'] } })
  expect(api.calls.map((call) => call.split(' ')[0])).toEqual(['note', 'saveTicket'])
})
