import { expect, test } from 'vitest'
import type { FactValue } from '#shared/facts/index'
import { ago, brokenIn, given, having, healthyFacts, isOf, logged, surenessOf, verdictOn, without } from './judging'

type Connection = FactValue<'database-connection'>
const silent: Partial<Connection> = {
  engine: { opened: false, sqlNumber: 2 },
  susdb: { opened: false, sqlNumber: 2 },
  state: null,
  access: null,
  wsusLogin: null,
}
const refusing = (sqlNumber: number, more: Partial<Connection> = {}): Partial<Connection> => ({
  engine: { opened: true, sqlNumber: null },
  susdb: { opened: false, sqlNumber },
  ...more,
})

const stoppedWith = (change: object = {}) =>
  having(having(healthyFacts(), 'database-connection', silent), 'database-service', (found) =>
    found.where === 'here' && found.service
      ? { ...found, service: { ...found.service, state: 'stopped', ...change } }
      : found,
  )
const stopped = stoppedWith()

test('a stopped database service is found, and who is let in stays open until it runs', () => {
  expect(surenessOf('db-service-stopped', stopped)).toBe('sure')
  expect(verdictOn('db-unreachable', stopped)).toEqual({
    is: 'unknown',
    missing: [{ fact: 'database-connection', problem: { code: 'needs-other-fact', target: 'MSSQL$MICROSOFT##WID' } }],
  })
})

test.each(['stopped', 'paused', 'starting', 'stopping'] as const)(
  'a database service that is %s does not run',
  (state) => {
    expect(isOf('db-service-stopped', stoppedWith({ state }))).toBe('present')
  },
)

test('there is no database service to start where the database is on another host, and that is said', () => {
  const facts = healthyFacts({ database: 'elsewhere' })
  const verdict = verdictOn('db-service-stopped', facts)
  expect(verdict).toMatchObject({ is: 'absent' })
  expect(verdict.is === 'absent' && verdict.evidence[0]).toMatchObject({
    label: 'database-kind.kind',
    value: { word: 'sql-elsewhere' },
  })
  expect(isOf('db-service-logon-failed', facts)).toBe('absent')
})

test.each([7038, 7041])('event %i about the database service shows that its account is refused', (id) => {
  const facts = logged(stopped, 'service-events', [{ id, at: ago(30), about: 'MSSQL$MICROSOFT##WID' }])
  expect(surenessOf('db-service-logon-failed', facts)).toBe('sure')
})

test('error 1069 as the last exit code makes a refused account possible, not sure', () => {
  expect(surenessOf('db-service-logon-failed', stoppedWith({ exitCode: 1069 }))).toBe('possible')
})

test('a refused logon of another service says nothing about the database', () => {
  const facts = logged(stopped, 'service-events', [{ id: 7041, at: ago(30), about: 'WsusService' }])
  expect(isOf('db-service-logon-failed', facts)).toBe('absent')
})

test('an old refusal does not matter while the database service runs', () => {
  const facts = logged(healthyFacts(), 'service-events', [{ id: 7041, at: ago(30), about: 'MSSQL$MICROSOFT##WID' }])
  expect(isOf('db-service-logon-failed', facts)).toBe('absent')
})

test.each([
  [24 * 60 + 1, 'absent'],
  [24 * 60, 'absent'],
  [24 * 60 - 1, 'unknown'],
] as const)('a log that reaches back %i minutes: that nobody was refused is %s', (minutes, is) => {
  expect(isOf('db-service-logon-failed', having(stopped, 'service-events', { reachesBackTo: ago(minutes) }))).toBe(is)
  expect(isOf('db-wont-start-or-open', having(stopped, 'database-events', { reachesBackTo: ago(minutes) }))).toBe(is)
})

test.each(['recovery-pending', 'suspect', 'offline', 'emergency', 'restoring'] as const)(
  'a database that is %s cannot be opened',
  (state) => {
    const facts = having(healthyFacts(), 'database-connection', refusing(945, { state }))
    expect(surenessOf('db-wont-start-or-open', facts)).toBe('sure')
    expect(isOf('db-unreachable', facts)).toBe('absent')
  },
)

test('a database that is still recovering is not judged yet', () => {
  const facts = having(healthyFacts(), 'database-connection', refusing(922, { state: 'recovering' }))
  expect(isOf('db-wont-start-or-open', facts)).toBe('unknown')
})

test.each([
  [1024 ** 2 - 1, 'possible'],
  [1024 ** 2, 'absent'],
  [1024 ** 2 + 1, 'absent'],
])('%i bytes free on the drive of the database: %s', (freeBytes, is) => {
  const facts = having(healthyFacts(), 'volumes', (all) =>
    all.map((one) => (one.roles.includes('database') ? { ...one, freeBytes } : one)),
  )
  expect(surenessOf('db-wont-start-or-open', facts)).toBe(is)
})

test('a full drive that is not that of the database is another matter', () => {
  const facts = having(healthyFacts(), 'volumes', (all) =>
    all.map((one) => (one.roles.includes('database') ? one : { ...one, freeBytes: 0 })),
  )
  expect(isOf('db-wont-start-or-open', facts)).toBe('absent')
})

test.each([17204, 17207, 5120, 9002, 1105, 823, 824])(
  'error %i of an engine that is off makes its files a possible reason',
  (id) => {
    expect(surenessOf('db-wont-start-or-open', logged(stopped, 'database-events', [{ id, at: ago(50) }]))).toBe(
      'possible',
    )
  },
)

test('errors of yesterday do not keep a database alive as a finding that is online now', () => {
  const facts = logged(healthyFacts(), 'database-events', [{ id: 823, at: ago(50) }])
  expect(isOf('db-wont-start-or-open', facts)).toBe('absent')
})

test('without its log nobody knows why an engine is off', () => {
  expect(verdictOn('db-wont-start-or-open', without(stopped, 'database-events'))).toEqual({
    is: 'unknown',
    missing: [{ fact: 'database-events', problem: { code: 'access-denied', target: 'database-events' } }],
  })
})

test.each([4060, 18456])('SQL error %i is a refusal, as sure as what is known of such numbers', (number) => {
  const facts = having(healthyFacts(), 'database-connection', refusing(number))
  expect(surenessOf('db-unreachable', facts)).toBe('possible')
})

test('a missing login of WSUS is a refusal by Microsoft’s own book', () => {
  const facts = having(healthyFacts(), 'database-connection', { wsusLogin: false })
  expect(surenessOf('db-unreachable', facts)).toBe('sure')
  expect(brokenIn('db-unreachable', facts)).toEqual(['database-connection.wsus-login'])
})

test('single-user mode keeps WSUS out', () => {
  const facts = having(healthyFacts(), 'database-connection', refusing(924, { access: 'single-user' }))
  expect(isOf('db-unreachable', facts)).toBe('present')
  expect(isOf('db-wont-start-or-open', facts)).toBe('absent')
})

test('an engine on another host that does not answer is found, and its files stay open', () => {
  const facts = having(healthyFacts({ database: 'elsewhere' }), 'database-connection', silent)
  expect(surenessOf('db-unreachable', facts)).toBe('sure')
  expect(isOf('db-wont-start-or-open', facts)).toBe('unknown')
})

test('an engine whose service runs but does not answer is found', () => {
  expect(isOf('db-unreachable', having(healthyFacts(), 'database-connection', silent))).toBe('present')
})

test('an engine that the registry names and that is not installed does not run', () => {
  const facts = given(stopped, 'database-service', { where: 'here', service: null, shared: false })
  expect(isOf('db-service-stopped', facts)).toBe('present')
})
