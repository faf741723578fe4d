import { step, type PlannedStep } from '#shared/fixes/step'
import type { Risk } from '#shared/fixes/step-kinds'
import type { FixRun, RunState } from '#shared/session/visit-record'

export const startStep = step(
  'service.start',
  { service: 'MSSQL$MICROSOFT##WID' },
  { from: { word: 'stopped' }, to: { word: 'running' } },
)
export const poolSteps = [
  step(
    'app-pool.set',
    { pool: 'WsusPool', setting: 'privateMemoryKilobytes', value: 4_000_000 },
    { from: { amount: 1_843_200, unit: 'kilobytes' }, to: { amount: 4_000_000, unit: 'kilobytes' } },
  ),
  step('app-pool.recycle', { pool: 'WsusPool' }),
]

interface Told {
  id: string
  node: string
  fix: string
  cause: string
  steps: readonly PlannedStep[]
  risk: Risk
  state: RunState
  times: readonly [madeAt: string, finishedAt: string]
  before: FixRun['before']
  after: FixRun['after']
}

/** A plan that was carried out; of one that was undone, each step that can be. */
export function plannedRun({ id, node, fix, cause, steps, risk, state, times, before, after }: Told): FixRun {
  const [madeAt, finishedAt] = times
  return {
    id,
    node,
    plan: {
      fix,
      cause,
      option: null,
      steps: [...steps],
      risk,
      undo: 'exact',
      affects: [risk === 'R1' ? 'nobody' : 'wsus-for-a-moment'],
      seconds: 90,
      settlesSeconds: 0,
      refusals: [],
      cautions: risk === 'R1' ? [] : ['config-manager'],
    },
    madeAt,
    state,
    steps: steps.map(({ kind, from, to }) => ({
      state: state === 'undone' && kind !== 'app-pool.recycle' ? 'undone' : 'done',
      at: finishedAt,
      before: from,
      after: to,
      problem: null,
    })),
    finishedAt,
    before,
    after,
  }
}
