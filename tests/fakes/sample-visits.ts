import type { Judgement, VisitRecord } from '#shared/session/visit-record'
import { plannedRun, poolSteps, startStep } from './sample-runs'

type Verdict = Judgement['verdict']
type Piece = Extract<Verdict, { is: 'absent' }>['evidence'][number]

/** 13:00 in UTC and so many minutes: a visit is told in minutes. */
export const at = (minute: number): string =>
  new Date(Date.parse('2026-11-23T04:00:00.000Z') + minute * 60_000).toISOString()

const stateRule: Piece['rule'] = [
  { should: { word: 'running' }, mark: 'V', source: 'wsus-messages-2017', date: '2017' },
]
const memoryRule: Piece['rule'] = [
  {
    should: { atLeast: { amount: 4_000_000, unit: 'kilobytes' } },
    mark: 'V',
    source: 'wsus-messages-2017',
    date: '2017',
  },
  { should: { word: 'unlimited' }, mark: 'V', source: 'wsus-best-practices', date: '2020' },
  { should: { word: 'unlimited' }, mark: 'V', source: 'optimize-wsus-server', date: '2021' },
]

const database = (state: 'running' | 'stopped'): Piece => ({
  label: 'database-service.state',
  value: { word: state },
  rule: stateRule,
  holds: state === 'running',
})
const memory = (kilobytes: number): Piece => ({
  label: 'app-pool.private-memory',
  value: { amount: kilobytes, unit: 'kilobytes' },
  rule: memoryRule,
  holds: kilobytes >= 4_000_000,
})
const beside = (label: string, value: Piece['value']): Piece => ({ label, value, rule: [], holds: null })
const service: Piece = { label: 'wsus-service.state', value: { word: 'running' }, rule: stateRule, holds: true }
const listed = (...names: string[]): Piece => ({
  label: 'failing-components.names',
  value: names.length === 0 ? { word: 'none' } : { list: names.map((text) => ({ text })) },
  rule: [{ should: { word: 'none' }, mark: 'V', source: 'wsus-3-operations', date: '2010' }],
  holds: names.length === 0,
})

const present = (confidence: 'sure' | 'likely' | 'possible', ...evidence: Piece[]): Verdict => ({
  is: 'present',
  confidence,
  evidence,
})
const absent = (...evidence: Piece[]): Verdict => ({ is: 'absent', evidence })
const denied: Verdict = {
  is: 'unknown',
  missing: [{ fact: 'database-connection', problem: { code: 'access-denied', target: 'SUSDB' } }],
}
const late: Verdict = {
  is: 'unknown',
  missing: [{ fact: 'crash-events', problem: { code: 'timed-out', target: 'crash-events', seconds: 30 } }],
}

const stopped = present('sure', database('stopped'), beside('database-service.start-type', { word: 'automatic' }))
const started = absent(database('running'), beside('database-service.start-type', { word: 'automatic' }))
const tooLittle = present('likely', memory(1_843_200), beside('pool-events.last', { at: at(-55) }))
const enough = absent(memory(4_000_000), beside('pool-events.last', { at: at(-55) }))

const judged = (node: string, minute: number, all: Readonly<Record<string, Verdict>>): Judgement[] =>
  Object.entries(all).map(([cause, verdict]) => ({ node, cause, verdict, at: at(minute) }))

/** A server whose database was stopped and is started again, and whose pool has too little memory: changed, verified, undone. */
export const longVisit: VisitRecord = {
  format: 'wsus-medic-case',
  version: 1,
  program: '0.1.0',
  id: '7F3K-22',
  symptom: 'services-not-running',
  source: { kind: 'live' },
  startedAt: at(0),
  standsAt: 'server',
  computer: null,
  revision: 41,
  answers: [
    { node: 'listed', fact: 'listed-component', choice: 'several', by: 'person', at: at(1) },
    { node: 'planned', fact: 'planned-work', choice: 'unknown', by: 'person', at: at(2) },
    { node: 'database-kind', fact: 'database-kind', choice: 'wid', by: 'probe', at: at(2) },
  ],
  readings: [
    ...Object.entries({
      'windows-version': { name: 'WSUS01', product: '2019', build: 17763, ubr: 8511, language: 'ko-KR' },
      'failing-components': { names: [], writtenAt: at(30) },
      'database-service': {
        name: 'MSSQL$MICROSOFT##WID',
        state: 'running',
        startMode: 'automatic',
        account: '',
        exitCode: 0,
      },
      'pool-events': {
        reachesBackTo: at(-9000),
        clearedAt: null,
        events: [{ at: at(-55), id: 5117 }],
        total: 312,
        countedFrom: null,
      },
      'app-pool': { name: 'WsusPool' },
    }).map(([fact, value]) => ({
      fact,
      machine: 'server' as const,
      at: at(3),
      from: 'probe' as const,
      milliseconds: 120,
      result: { ok: true as const, value },
    })),
    ...[...(denied.is === 'unknown' ? denied.missing : []), ...(late.is === 'unknown' ? late.missing : [])].map(
      ({ fact, problem }) => ({
        fact,
        machine: 'server' as const,
        at: at(3),
        from: 'probe' as const,
        milliseconds: 30_000,
        result: { ok: false as const, problem },
      }),
    ),
  ],
  judgements: [
    ...judged('database', 3, {
      'db-service-stopped': stopped,
      'db-service-logon-failed': absent(
        beside('database-service.account', { text: String.raw`NT SERVICE\MSSQL$MICROSOFT##WID` }),
      ),
      'db-wont-start-or-open': denied,
      'db-unreachable': denied,
      'components-not-running': present('sure', listed('ReportingWebService', 'ApiRemoting30')),
    }),
    ...judged('database', 8, { 'db-service-stopped': started }),
    ...judged('web', 12, {
      'wsuspool-memory-limit': tooLittle,
      'wsus-site-stopped': absent(service),
    }),
    ...judged('web', 18, { 'wsuspool-memory-limit': enough }),
    ...judged('web', 25, { 'wsuspool-memory-limit': tooLittle }),
    ...judged('service', 27, { 'wsusservice-stopped': absent(service) }),
    ...judged('logs', 29, {
      'wsusservice-crash-loop': late,
      'components-not-running': absent(listed()),
    }),
  ],
  left: ['database', 'web', 'service', 'logs'],
  solvedAt: null,
  runs: [
    plannedRun({
      id: 'plan-1',
      node: 'database',
      fix: 'start-database-service',
      cause: 'db-service-stopped',
      steps: [startStep],
      risk: 'R1',
      state: 'fixed',
      times: [at(5), at(8)],
      before: stopped,
      after: started,
    }),
    plannedRun({
      id: 'plan-2',
      node: 'web',
      fix: 'raise-pool-memory',
      cause: 'wsuspool-memory-limit',
      steps: poolSteps,
      risk: 'R3',
      state: 'undone',
      times: [at(14), at(25)],
      before: tooLittle,
      after: tooLittle,
    }),
  ],
  pictures: [
    { id: 'p1', at: at(4), reason: 'finding', node: 'database', about: 'db-service-stopped' },
    { id: 'p2', at: at(6), reason: 'plan', node: 'database', about: 'start-database-service' },
    { id: 'p3', at: at(26), reason: 'asked', node: 'web', about: null },
  ],
  note: 'Called in by the help desk at nine.\nThe nightly backup job stops the database and did not start it again.',
  practice: null,
}

/** The same server in practice: the database was all that was wrong, and it is proven to be fixed. */
export const solvedVisit: VisitRecord = {
  ...longVisit,
  source: { kind: 'practice', situation: 'wid-stopped' },
  judgements: [
    ...judged('database', 3, {
      'db-service-stopped': stopped,
      'db-service-logon-failed': absent(service),
      'components-not-running': present('sure', listed('ReportingWebService')),
    }),
    ...judged('database', 8, { 'db-service-stopped': started, 'components-not-running': absent(listed()) }),
  ],
  left: [],
  solvedAt: at(9),
  runs: longVisit.runs.slice(0, 1),
  pictures: [],
  note: '',
}

/** A server on which nothing could be read but its name. */
export const blindVisit: VisitRecord = {
  ...longVisit,
  judgements: judged('database', 3, { 'db-service-stopped': denied, 'components-not-running': denied }),
  runs: [],
  pictures: [],
  left: [],
  note: '',
}
