import { beforeEach, expect, test } from 'vitest'
import type { Address } from '../../src-renderer/state/address'
import { App } from '../../src-renderer/state/app.svelte'
import { fail, ok } from '#shared/kernel/result'
import { fakeApi } from './fake-api'
import { aRun, aView } from './sample-views'

const about = {
  version: '0.0.0-test',
  face: 'test',
  symptoms: ['services-not-running'],
  situations: [],
  source: 'practice',
  pictures: false,
  language: null,
  theme: null,
}

function addressAt(start: string): Address & { hash: string } {
  return {
    hash: start,
    read() {
      return this.hash
    },
    write(hash) {
      this.hash = hash
    },
    listen() {},
  }
}

function open(answers: Parameters<typeof fakeApi>[0], hash = '#/', language = 'en-GB') {
  const address = addressAt(hash)
  const api = fakeApi({ about: () => ok(about), history: () => ok([]), keepSettings: () => ok(null), ...answers })
  return { address, api, app: new App(api, address, language) }
}

beforeEach(() => {
  document.documentElement.removeAttribute('lang')
})

test('the page speaks the language of Windows until another was chosen', async () => {
  const { app } = open({}, '#/', 'ko-KR')
  await app.begin()
  expect(app.words.language).toBe('ko')
  const chosen = open({ about: () => ok({ ...about, language: 'en' }) }, '#/', 'ko-KR')
  await chosen.app.begin()
  expect(chosen.app.words.language).toBe('en')
  expect(document.documentElement.lang).toBe('en')
})

test('a chosen language is shown at once and remembered', async () => {
  const { app, api } = open({})
  app.chooseLanguage('ko')
  expect(document.documentElement.lang).toBe('ko')
  expect(api.calls).toContain('keepSettings {"language":"ko"}')
})

test('a reload opens the visit of the address', async () => {
  const { app } = open({ visit: () => ok(aView()) }, '#/visit/7F3K-22/ticket')
  await app.begin()
  expect(app.screen).toEqual({ is: 'ticket' })
})

test('a visit that is not there is a problem, and no visit is open', async () => {
  const { app } = open({ visit: () => fail({ code: 'unknown-id', what: 'visit', id: 'X' }) }, '#/visit/X')
  await app.begin()
  expect(app.trouble).toEqual({ code: 'unknown-id', what: 'visit', id: 'X' })
  expect(app.screen).toBeNull()
})

test('a symptom leads to the practice machines while the live source reads nothing', async () => {
  const { app, address } = open({})
  await app.begin()
  app.pick('services-not-running')
  expect(address.hash).toBe('#/practice/services-not-running')
})

test('a case file that is too large is refused before it is read', async () => {
  const { app, api } = open({})
  await app.openCase(new File([new Uint8Array(2 * 1024 ** 2)], 'case.json'), 1)
  expect(app.trouble).toEqual({ code: 'case-too-large', megabytes: 2, limit: 1 })
  expect(api.calls).toEqual([])
})

test.each(['interrupted', 'applying', 'by-hand', 'watching'] as const)(
  'a visit whose fix is %s is taken up at that fix',
  async (state) => {
    const { app, address } = open({ visit: () => ok(aView({ runs: [aRun({ id: 'plan-0' }), aRun({ state })] })) })
    await app.begin()
    await app.resume({
      id: '7F3K-22',
      symptom: 'services-not-running',
      server: null,
      computer: null,
      source: { kind: 'live' },
      startedAt: '2026-11-24T09:00:00.000Z',
      outcome: 'open',
      causes: [],
      fixed: [],
      atWork: state !== 'interrupted',
      interrupted: state === 'interrupted',
    })
    expect(address.hash).toBe('#/visit/7F3K-22/result/plan-1')
  },
)
