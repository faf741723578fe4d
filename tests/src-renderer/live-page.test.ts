import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import type { CheckUpView } from '#shared/contract/check-up'
import { fail, ok } from '#shared/kernel/result'
import { translate } from '#shared/messages/translate'
import AppView from '../../src-renderer/App.svelte'
import { App } from '../../src-renderer/state/app.svelte'
import { fakeApi } from './fake-api'
import { aRow, aView } from './sample-views'

const about = {
  version: '0.0.0-test',
  face: 'window',
  symptoms: ['services-not-running', 'computer-not-reported'],
  situations: [],
  source: 'live',
  pictures: false,
  language: 'en',
  theme: null,
}
const server = { role: 'wsus-server', elevated: false, canRestart: true }
const denied = aRow('app-pool', {
  state: 'problem',
  problem: { code: 'access-denied', target: 'applicationHost.config' },
})
const checkUp: CheckUpView = {
  ...{ id: '7F3K-22', revision: 3, source: { kind: 'live' }, practice: false, standsAt: 'server' },
  machine: { name: 'SRV-WSUS', windows: 'Windows Server 2022 (20348.1)' },
  rows: [aRow('wsus-service'), denied],
  ...{ read: 1, of: 2, done: true },
  symptoms: [],
}

type Answers = Parameters<typeof fakeApi>[0]

/** The page on a machine that is read live. */
function opened(hash: string, answers: Answers) {
  const api = fakeApi({
    ...{ about: () => ok(about), history: () => ok([]), thisMachine: () => ok(server) },
    ...answers,
  })
  const app = new App(api, { read: () => hash, write: () => undefined, listen: () => undefined }, 'en-GB')
  render(AppView, { app })
  return { app, api }
}

test('the start says what this machine is to WSUS, and that rights are missing', async () => {
  opened('#/', {})
  await screen.findByText(new RegExp(translate('en', 'ui.role.wsus-server')))
  expect(screen.getByText(new RegExp(translate('en', 'ui.rights.later')))).toBeTruthy()
})

test('a refused fact says what the missing rights cost, and the restart is one press', async () => {
  const { api } = opened('#/everything/7F3K-22', {
    checkUp: () => ok(checkUp),
    restartAsAdministrator: () => fail({ code: 'not-restarted' }),
  })
  await screen.findByText(translate('en', 'ui.rights.cost', { facts: translate('en', 'fact.app-pool.title') }))
  expect(screen.getAllByText(translate('en', 'ui.everything.read', { read: 1, of: 2 }))).not.toEqual([])
  await fireEvent.click(screen.getByRole('button', { name: translate('en', 'ui.rights.restart') }))
  expect(api.calls).toContain('restartAsAdministrator {}')
  // Consent was refused: the page goes on, and says so.
  await screen.findByText(translate('en', 'problem.not-restarted.text'))
})

test('where the program cannot restart itself, it says how', async () => {
  opened('#/everything/7F3K-22', {
    checkUp: () => ok(checkUp),
    thisMachine: () => ok({ ...server, canRestart: false }),
  })
  await screen.findByText(translate('en', 'ui.rights.how'))
  expect(screen.queryByRole('button', { name: translate('en', 'ui.rights.restart') })).toBeNull()
})

test('with full rights a refused fact is not put down to the account', async () => {
  const { api } = opened('#/everything/7F3K-22', {
    checkUp: () => ok(checkUp),
    thisMachine: () => ok({ ...server, elevated: true }),
  })
  await expect.poll(() => api.calls).toContain('thisMachine {}')
  expect(screen.queryByText(translate('en', 'ui.rights'))).toBeNull()
})

test('the evidence of a fact that Windows kept back is what Windows itself said, marked as that', async () => {
  const raw = 'Zugriff verweigert\nUnauthorizedAccessException 0x80070005'
  opened('#/everything/7F3K-22', { checkUp: () => ok({ ...checkUp, rows: [{ ...denied, raw }] }) })
  await fireEvent.click(await screen.findByRole('button', { name: new RegExp(translate('en', 'ui.evidence')) }))
  await screen.findByText(translate('en', 'ui.raw.said'))
  expect(screen.getByText(/Zugriff verweigert/).textContent).toBe(raw)
  expect(screen.queryByText(translate('en', 'ui.raw.answer'))).toBeNull()
})

const old = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const listed = [
  { name: 'PC-0815', lastContactAt: old(98), lastReportAt: old(98), address: '192.0.2.15' },
  { name: 'PC-0816', lastContactAt: old(1), lastReportAt: null, address: null },
]
const asking = aView({ symptom: 'computer-not-reported', source: { kind: 'live' }, aboutComputer: { name: null } })

test('the computers of the server can be chosen from, with how long they have been silent and how many there are', async () => {
  const { api } = opened('#/visit/7F3K-22', {
    visit: () => ok(asking),
    computers: () => ok({ computers: listed, total: 5000, problem: null }),
    nameComputer: ({ name }: { name: string }) => ok({ ...asking, revision: 2, aboutComputer: { name } }),
  })
  await screen.findByText(/98 days ago/)
  expect(screen.getByText(translate('en', 'ui.computer.shown', { n: 2, m: '5,000' }))).toBeTruthy()
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: '0816' } })
  expect(screen.queryByText('PC-0815')).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: /PC-0816/ }))
  expect(api.calls).toContain(`nameComputer {"visit":"7F3K-22","name":"PC-0816"}`)
})

test('a list that cannot be read says why, and a name can still be typed', async () => {
  opened('#/visit/7F3K-22', {
    visit: () => ok(asking),
    computers: () => ok({ computers: [], total: 0, problem: { code: 'access-denied', target: 'SUSDB' } }),
  })
  await screen.findByText(new RegExp(translate('en', 'problem.access-denied.text', { target: 'SUSDB' })))
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'PC-0815' } })
  const use = screen.getByRole('button', { name: translate('en', 'ui.computer.use') })
  expect(use.getAttribute('aria-disabled')).toBeNull()
})
