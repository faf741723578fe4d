import { afterAll, expect, test } from 'vitest'
import * as v from 'valibot'
import type { Result } from '#shared/kernel/result'
import { checkResultSchema } from '#shared/report/check-result'
import { checkUpResultSchema } from '#shared/report/check-up-result'
import { stateOf } from '#shared/situations/define-situation'
import type { Machine } from '#shared/kernel/machine'
import { situationOf } from '#shared/situations/index'
import { trees } from '#shared/trees/index'
import type { SessionFacts } from '../../src-main/adapters/powershell/ps-session'
import { check } from '../../src-main/shells/console/check'
import { fakeConsole } from '../fakes/fake-console'
import { practisedPages } from '../fakes/practised-pages'
import { practisedWindows } from '../fakes/practised-windows'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'

const runner = patient(testRunner(...standIns))
afterAll(() => runner.close())

/** What the console's check of this machine, which the stand-ins make one in a known state, says of the symptom of that state. */
async function checked(id: string, at: Machine = 'server') {
  const { out, ...said } = await answered(id, situationOf(id)?.symptom, at)
  return { ...said, result: v.parse(checkResultSchema, JSON.parse(out)) }
}

async function answered(id: string, symptom: string | undefined, at: Machine) {
  const situation = situationOf(id)
  if (!situation) throw new Error(id)
  const state = stateOf(situation, new Date().toISOString())
  await runner.read('use-machine', practisedWindows(state, at), 20, never())
  const console = fakeConsole()
  const command = {
    name: 'check',
    from: { kind: 'live', computer: state.computer.name, sqlLogin: null },
    symptom,
    format: 'json',
  } as const
  // What a session may do is asked at its start; here it depends on the machine that was named since.
  const session = async () => (await runner.read('session', {}, 20, never())) as Result<SessionFacts>
  const machine = standInMachine({ ...runner, session }, practisedPages(state))
  const code = await check(command, 'en', console, machine)
  return { code, ...console.said }
}

test('a live check finds what is wrong, with the machine’s own name, and says what it could not read', async () => {
  const { code, err, result } = await checked('wid-stopped-korean')
  expect([code, err, result.practice]).toEqual([1, '', false])
  expect(result.machine.name).toBe(situationOf('wid-stopped-korean')?.on('2026-11-23T10:00:00.000Z').name)
  const verdict = (cause: string) => result.causes.find(({ id }) => id === cause)?.verdict
  expect(verdict('db-service-stopped')).toBe('present')
  expect(verdict('db-unreachable')).toBe('unknown')
  expect(result.coverage.read).toBeGreaterThan(0)
})

test('without full rights it says which facts that costs, and not that they are fine', async () => {
  const { err, result } = await checked('not-elevated')
  expect(err).toContain('Application pool of WSUS')
  expect(err).toContain('Run as administrator')
  expect(result.causes.find(({ id }) => id === 'wsuspool-stopped-manually')?.verdict).toBe('unknown')
})

test('a computer that is about to be checked is named, and its server tells what it knows of it', async () => {
  const { result } = await checked('computer-asleep')
  expect(result.readOn).toEqual(['server'])
  expect(result.computer?.name).toBe('NB-DEMO')
})

test('of computers that share an id, one look at the server neither finds that nor rules it out', async () => {
  const { result } = await checked('clones-share-an-id')
  const found = result.causes.find(({ id }) => id === 'duplicate-susclientid')
  expect(found).toMatchObject({ verdict: 'unknown', missing: [{ problem: { code: 'seen-once' } }] })
})

test('on a client of WSUS the computer itself is read, and the server is what is missing', async () => {
  const { result } = await checked('adapter-faulty', 'computer')
  expect(result.readOn).toEqual(['computer'])
  expect(result.causes.find(({ id }) => id === 'client-nic-faulty')?.verdict).toBe('present')
})

test('without a symptom everything that the machine can tell is read once, and judged for every symptom', async () => {
  const { code, out } = await answered('wid-stopped', undefined, 'server')
  const { symptoms, coverage, readOn, outcome } = v.parse(checkUpResultSchema, JSON.parse(out))
  expect([code, outcome, readOn]).toEqual([1, 'found', ['server']])
  expect(symptoms.map(({ symptom }) => symptom.id).sort()).toEqual(trees.map(({ id }) => id).sort())
  expect(symptoms[0]?.causes.find(({ id }) => id === 'db-service-stopped')?.verdict).toBe('present')
  expect(coverage.read).toBeGreaterThan(coverage.of / 2)
  expect(coverage.notRead.length).toBe(coverage.of - coverage.read)
})
