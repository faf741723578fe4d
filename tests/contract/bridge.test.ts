import { expect, test } from 'vitest'
import { callNames } from '#shared/contract/contract'
import { ok } from '#shared/kernel/result'
import { connectPage } from '../../src-main/shells/electron/bridge'
import { fakeIpc, OURS } from './faces'

type Event = typeof OURS

function connected() {
  const ipc = fakeIpc()
  const calls: string[] = []
  connectPage(ipc, async (name) => ok(calls.push(name)))
  return { ipc, calls }
}

test('there is one channel for each call, and none besides', () => {
  expect([...connected().ipc.handlers.keys()]).toEqual(callNames.map((name) => `wizard:${name}`))
})

test('the top frame of our own page may call', async () => {
  const { ipc, calls } = connected()
  expect(await ipc.invoke('wizard:about', OURS, {})).toEqual({ ok: true, value: 1 })
  expect(calls).toEqual(['about'])
})

test.each([
  ['a frame that is gone', null],
  ['a frame inside the page', { parent: {}, origin: 'app://wsus-medic' }],
  ['another host of the scheme', { parent: null, origin: 'app://other' }],
  ['a longer host', { parent: null, origin: 'app://wsus-medic.evil' }],
  ['a page without origin', { parent: null, origin: 'null' }],
  ['a page with an empty origin', { parent: null, origin: '' }],
  ['a file', { parent: null, origin: 'file://' }],
  ['a site', { parent: null, origin: 'https://example.com' }],
])('%s may not', async (_, senderFrame) => {
  const { ipc, calls } = connected()
  for (const name of callNames) {
    const answer = await ipc.invoke(`wizard:${name}`, { senderFrame } as unknown as Event, {})
    expect(answer).toEqual({ ok: false, problem: { code: 'bad-request', call: name } })
  }
  expect(calls).toEqual([])
})
