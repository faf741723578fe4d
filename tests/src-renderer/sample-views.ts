import type { CauseView, FactRow, Here, RunView, StopView, VisitView } from '#shared/contract/views'

type Verdict = CauseView['verdict']

const running = [{ should: { word: 'running' }, mark: 'V', source: 'wsus-messages-2017', date: '2017' }] as const

export const present: Verdict = {
  is: 'present',
  confidence: 'sure',
  evidence: [{ label: 'wsus-service.state', value: { word: 'stopped' }, rule: [...running], holds: false }],
}
export const absent: Verdict = {
  is: 'absent',
  evidence: [{ label: 'wsus-service.state', value: { word: 'running' }, rule: [...running], holds: true }],
}
export const unknown: Verdict = {
  is: 'unknown',
  missing: [{ fact: 'wsus-service', problem: { code: 'access-denied', target: 'WsusService' } }],
}

export const aCause = (cause: string, verdict: Verdict, change: Partial<CauseView> = {}): CauseView => ({
  cause,
  verdict,
  at: '2026-11-24T09:00:00.000Z',
  explains: [],
  explainedBy: null,
  fixes: [],
  ...change,
})

export const aRow = (fact: string, change: Partial<FactRow> = {}): FactRow => ({
  fact,
  on: 'server',
  reader: 'service-control-manager',
  beside: false,
  state: 'read',
  startedAt: null,
  seconds: 15,
  readAt: '2026-11-24T09:00:00.000Z',
  milliseconds: 120,
  told: [],
  problem: null,
  raw: '{}',
  ...change,
})

type Check = Extract<Here, { kind: 'check' }>
export const aCheck = (causes: CauseView[], change: Partial<Check> = {}): Check => ({
  kind: 'check',
  node: 'service',
  rows: [aRow('wsus-service')],
  judged: true,
  causes,
  ...change,
})

export const aStop = (node: string, change: Partial<StopView> = {}): StopView => ({
  node,
  kind: 'check',
  state: 'done',
  choice: null,
  fact: null,
  by: null,
  present: [],
  fixed: [],
  unknown: 0,
  ...change,
})

export const aRun = (change: Partial<RunView> = {}): RunView => ({
  id: 'plan-1',
  node: 'service',
  plan: {
    fix: 'start-wsus-service',
    cause: 'wsusservice-stopped',
    option: null,
    steps: [
      {
        kind: 'service.start',
        input: { service: 'WsusService' },
        from: { word: 'stopped' },
        to: { word: 'running' },
      },
    ],
    risk: 'R1',
    undo: 'exact',
    affects: ['nobody'],
    seconds: 90,
    settlesSeconds: 0,
    refusals: [],
    cautions: [],
  },
  commands: ["Start-Service -Name 'WsusService'"],
  state: 'planned',
  madeAt: '2026-11-24T09:00:00.000Z',
  finishedAt: null,
  steps: [{ state: 'waiting', at: null, before: null, after: null, problem: null }],
  before: present,
  after: null,
  elsewhere: null,
  undoable: false,
  ...change,
})

export const aView = (change: Partial<VisitView> = {}): VisitView => ({
  id: '7F3K-22',
  revision: 1,
  symptom: 'services-not-running',
  source: { kind: 'practice', situation: 'wsus-service-stopped' },
  practice: true,
  aboutComputer: null,
  readOnly: false,
  server: { name: 'SRV-DEMO', windows: 'Windows Server 2019 (17763.8511)', databaseKind: 'wid' },
  computer: null,
  startedAt: '2026-11-24T09:00:00.000Z',
  standsAt: 'server',
  canGo: true,
  route: [aStop('service', { state: 'now' })],
  here: aCheck([aCause('wsusservice-stopped', present)]),
  runs: [],
  pictures: [],
  note: '',
  outcome: 'found',
  notSaved: null,
  ...change,
})
