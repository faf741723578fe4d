import * as v from 'valibot'
import { expect, test } from 'vitest'
import { facts, probedFactIds, type FactValue, type ProbedFactId } from '#shared/facts/index'
import { withDatabase, withPool, withService, withSite } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { factsOf } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'

const NOW = '2026-11-24T08:30:00.000Z'
const WID = 'MSSQL$MICROSOFT##WID'

function valueOf<Id extends ProbedFactId>(machine: MachineState, id: Id): FactValue<Id> {
  const result = factsOf(machine)[id]
  if (!result.ok) throw new Error(`${id}: ${result.problem.code}`)
  return result.value as FactValue<Id>
}
const statusOf = (machine: MachineState, name: string) =>
  valueOf(machine, 'endpoints').find((one) => one.name === name)?.status

test.each(situations)('$id: each fact has its shape or a problem', (situation) => {
  const machine = stateOf(situation, NOW)
  const results = factsOf(machine)
  const misshapen = probedFactIds.filter((id) => {
    const result = results[id]
    return result.ok && !v.safeParse(facts[id].shape, result.value).success
  })
  expect(misshapen).toEqual([])
})

test.each(situations)('$id: a machine is kept as JSON without loss', (situation) => {
  const machine = stateOf(situation, NOW)
  expect(JSON.parse(JSON.stringify(machine))).toEqual(machine)
})

test.each(situations)('$id: nothing is dated later than now', (situation) => {
  const machine = stateOf(situation, NOW)
  expect(machine.events.filter(({ at }) => at > NOW)).toEqual([])
  expect(machine.remembered.writtenAt <= NOW).toBe(true)
})

test('a healthy machine answers 403 at its root and 200 everywhere else', () => {
  const statuses = valueOf(healthy()(NOW), 'endpoints').map(({ name, status }) => [name, status])
  expect(Object.fromEntries(statuses)).toEqual({
    root: 403,
    client: 200,
    'simple-auth': 200,
    reporting: 200,
    'server-sync': 200,
    'dss-auth': 200,
    'api-remoting': 200,
    content: 200,
  })
})

test('a stopped database takes the engine, the pages that need it and the list of the API with it', () => {
  const machine = withService(healthy()(NOW), WID, { state: 'stopped' })
  expect(valueOf(machine, 'database-connection')).toMatchObject({
    engine: { opened: false, sqlNumber: 2 },
    susdb: { opened: false },
    state: null,
  })
  expect(statusOf(machine, 'client')).toBe(500)
  expect(statusOf(machine, 'root')).toBe(403)
  expect(factsOf(machine)['failing-components']).toMatchObject({ ok: false, problem: { code: 'unreachable' } })
})

test('a stopped pool answers 503, and it is the kernel that says so', () => {
  const machine = withPool(healthy()(NOW), { state: 'stopped' })
  for (const { status, server } of valueOf(machine, 'endpoints'))
    expect([status, server]).toEqual([503, 'Microsoft-HTTPAPI/2.0'])
  expect(valueOf(machine, 'self-update').status).toBe(503)
})

test('without IIS nobody listens, and nobody can say how site and pool are', () => {
  const off = withService(withService(healthy()(NOW), 'W3SVC', { state: 'stopped' }), 'WAS', { state: 'stopped' })
  for (const { failure } of valueOf(off, 'endpoints')) expect(failure).toBe('no-connection')
  expect(valueOf(off, 'web-site')).toMatchObject({ state: 'unknown', portOwner: { is: 'none' } })
  expect(valueOf(off, 'app-pool')).toMatchObject({ state: 'unknown' })
})

test('a stopped site leaves its port to nobody, or to the program that took it', () => {
  const stopped = withSite(healthy()(NOW), { state: 'stopped' })
  expect(valueOf(stopped, 'web-site')?.portOwner).toEqual({ is: 'none' })
  const taken = withSite(stopped, { portTakenBy: { process: 'java.exe', pid: 4812 } })
  expect(valueOf(taken, 'web-site')?.portOwner).toEqual({ is: 'other-program', process: 'java.exe', pid: 4812 })
  expect(statusOf(taken, 'client')).toBe(404)
})

test.each([
  ['suspect', 926],
  ['recovery-pending', 945],
  ['offline', 942],
] as const)('a database that is %s is refused with %i while the engine answers', (files, sqlNumber) => {
  const machine = withDatabase(healthy()(NOW), { files })
  expect(valueOf(machine, 'database-connection')).toMatchObject({
    engine: { opened: true, sqlNumber: null },
    susdb: { opened: false, sqlNumber },
    state: files,
  })
})

test('the worker stays below its memory limit, and the queue below its length', () => {
  const machine = withPool(healthy({ poolAsInstalled: true })(NOW), { workerBytes: 9e9, waitingRequests: 5000 })
  const { workerBytes, waitingRequests } = valueOf(machine, 'pool-workload')
  expect(workerBytes).toBeLessThan(1_843_200 * 1024)
  expect(waitingRequests).toBe(1000)
})

test('what WSUS needs to start is the whole chain, each with who needs it', () => {
  const chain = valueOf(healthy()(NOW), 'service-dependencies')
  expect(chain.map(({ name }) => name).sort()).toEqual(['DcomLaunch', 'HTTP', 'RpcEptMapper', 'RpcSs'])
  expect(chain.find(({ name }) => name === 'HTTP')?.neededBy).toEqual(['W3SVC'])
})

test('a worker that needs long to wake up answers once nobody kills it for that', () => {
  const slow = withPool(healthy({ poolAsInstalled: true })(NOW), { answerMilliseconds: 110_000 })
  expect(valueOf(slow, 'endpoints').find(({ name }) => name === 'client')?.failure).toBe('timed-out')
  expect(statusOf(withPool(slow, { pinging: false }), 'client')).toBe(200)
})

test('without the name of the server nobody can say which database it is', () => {
  const machine = healthy()(NOW)
  const damaged = { ...machine, setup: machine.setup && { ...machine.setup, SqlServerName: null } }
  for (const id of ['database-kind', 'database-service', 'database-connection'] as const)
    expect(factsOf(damaged)[id]).toMatchObject({ ok: false })
  expect(valueOf(damaged, 'wsus-setup')?.missing).toEqual(['SqlServerName'])
})

test('what refuses to be read says why, and the other facts are read all the same', () => {
  const machine: MachineState = {
    ...healthy()(NOW),
    refuses: { 'logon-events': { code: 'access-denied', target: 'Security' } },
    slow: { 'wsus-log': 'never' },
  }
  const results = factsOf(machine)
  expect(results['logon-events']).toEqual({ ok: false, problem: { code: 'access-denied', target: 'Security' } })
  expect(results['wsus-log']).toMatchObject({ ok: false, problem: { code: 'timed-out', seconds: 30 } })
  expect(probedFactIds.filter((id) => !results[id].ok)).toEqual(['logon-events', 'wsus-log'])
})
