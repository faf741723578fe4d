import { fail, ok, type Result } from '#shared/kernel/result'
import { standing } from '#shared/session/outcome'
import { waitsForOtherMachine } from '#shared/session/halves'
import type { FixRun, RunState } from '#shared/session/visit-record'
import { check } from './checking'
import { awayFrom, refusalOf, stillTheSame } from './planning'
import type { Hands, Ports } from './ports'
import { canRestore, perform, restore, withRun, withStep } from './stepping'
import type { Visit } from './visit'

type Tools = Pick<Ports, 'clock' | 'log' | 'store'>

/** While Windows needs time, the same facts are read again this often. */
const WATCH_SECONDS = 5

const runOf = (visit: Visit, id: string): FixRun | undefined => visit.record.runs.find((run) => run.id === id)

/** The run, if it is in one of these states and nothing else is at work. */
function ready(
  visit: Visit,
  id: string,
  states: readonly RunState[],
  otherwise: 'plan-used' | 'nothing-to-undo',
): Result<FixRun> {
  const run = runOf(visit, id)
  if (!run) return fail({ code: 'unknown-id', what: 'plan', id })
  if (visit.working) return fail({ code: states.includes(run.state) ? 'busy' : otherwise })
  return states.includes(run.state) ? ok(run) : fail({ code: otherwise })
}

/** Does something that changes the visit, alone; the answer of `work` is the answer of the call. */
async function alone<T>(visit: Visit, work: () => Promise<T>): Promise<T> {
  visit.working = true
  try {
    return await work()
  } finally {
    visit.working = false
    visit.touch()
  }
}

/** The same in the background: the call has been answered, what goes wrong is written down and the run shows where it stands. */
function later(visit: Visit, tools: Tools, work: () => Promise<void>): void {
  alone(visit, work).catch((error: unknown) => tools.log.fault(error))
}

/**
 * Applies a confirmed plan: reads its facts again and refuses if it would now differ, then works in the background. A plan runs
 * once, only from its own node.
 */
export async function applyPlan(visit: Visit, tools: Tools, id: string): Promise<Result<null>> {
  const hands = visit.source.hands
  if (!hands) return fail({ code: 'read-only' })
  const found = ready(visit, id, ['planned'], 'plan-used')
  if (!found.ok) return found
  const run = found.value
  if (run.node !== visit.here.node) return fail({ code: 'moved-on' })
  const refusal = refusalOf(run.plan)
  if (refusal) return fail({ code: 'plan-refused', reason: refusal })
  const machine = awayFrom(visit, run.plan)
  if (machine) return fail({ code: 'plan-elsewhere', machine })
  const fresh = await alone(visit, async () => {
    visit.touch(withRun(visit.record, id, { state: 'applying' }))
    if (await stillTheSame(visit, tools, run)) return true
    await visit.keep({ runs: visit.record.runs.filter((one) => one.id !== id) })
    return false
  })
  if (!fresh) {
    recheck(visit, tools, run.node)
    return fail({ code: 'plan-out-of-date' })
  }
  later(visit, tools, () => carryOut(visit, tools, hands, id))
  return ok(null)
}

function recheck(visit: Visit, tools: Tools, name: string): void {
  const node = visit.tree.nodes[name]
  if (node?.kind === 'check') check(visit, tools, name, node, true).catch((error: unknown) => tools.log.fault(error))
}

async function carryOut(visit: Visit, tools: Tools, hands: Hands, id: string): Promise<void> {
  const steps = runOf(visit, id)?.plan.steps ?? []
  for (const [index, { kind }] of steps.entries()) {
    const run = runOf(visit, id) as FixRun
    if (kind === 'by-hand' && !(await waitForHands(visit, id, index))) {
      await visit.keep(
        withStep(visit.record, id, index, { state: 'failed', problem: { code: 'cancelled', target: kind } }),
      )
      break
    }
    const done = await perform(visit, hands, tools, run, index)
    if (!done.ok) break
  }
  const took = runOf(visit, id)?.steps.every(({ state }) => state === 'done')
  await verify(visit, tools, id, took ? null : 'stopped')
}

/** Waits until the person says that they have done it, or gives up. */
async function waitForHands(visit: Visit, id: string, index: number): Promise<boolean> {
  const go = new Promise<boolean>((resolve) => (visit.release = resolve))
  await visit.keep(withStep(visit.record, id, index, { state: 'by-hand', at: visit.now() }, { state: 'by-hand' }))
  const gone = await go
  visit.release = null
  await visit.keep(withRun(visit.record, id, { state: 'applying' }))
  return gone
}

/**
 * Reads the facts afresh and judges again. Only "absent" is fixed; where Windows needs time, it is watched up to the limit of
 * the plan; what only the other machine can show is not proven until somebody is there. `whatever`: the state to end in if it is not fixed (a run that stopped stays stopped).
 */
async function verify(visit: Visit, tools: Tools, id: string, whatever: 'stopped' | 'undone' | null): Promise<void> {
  const run = runOf(visit, id)
  const node = run && visit.tree.nodes[run.node]
  if (!run || node?.kind !== 'check') return
  await visit.keep(withRun(visit.record, id, { state: 'verifying' }))
  const watched = new AbortController()
  const until = Date.parse(visit.now()) + run.plan.settlesSeconds * 1000
  for (;;) {
    await check(visit, tools, run.node, node, true)
    const after = standing(visit.record).get(run.plan.cause)?.verdict ?? null
    const cured = after?.is === 'absent'
    const elsewhere = waitsForOtherMachine(after)
    if (whatever !== null || cured || elsewhere || watched.signal.aborted || Date.parse(visit.now()) >= until) {
      visit.release = null
      await visit.keep(
        withRun(visit.record, id, {
          state: whatever ?? (cured ? 'fixed' : elsewhere ? 'unproven' : 'not-fixed'),
          after,
          finishedAt: visit.now(),
        }),
      )
      return
    }
    visit.release = () => watched.abort()
    await visit.keep(withRun(visit.record, id, { state: 'watching', after }))
    await tools.clock.sleep(WATCH_SECONDS * 1000, watched.signal)
  }
}

/** The person has done what a step asked for. */
export function doneByHand(visit: Visit, id: string): Result<null> {
  if (runOf(visit, id)?.state !== 'by-hand' || !visit.release) return fail({ code: 'moved-on' })
  visit.release(true)
  return ok(null)
}

/** Ends the wait for hands or for Windows; the run is judged by what is there now. */
export function stopWatching(visit: Visit, id: string): Result<null> {
  const state = runOf(visit, id)?.state
  if ((state !== 'watching' && state !== 'by-hand') || !visit.release) return fail({ code: 'moved-on' })
  visit.release(false)
  return ok(null)
}

const ended: readonly RunState[] = ['fixed', 'not-fixed', 'unproven', 'stopped', 'interrupted']

/** Reads and judges again: for a run that was interrupted, or that did not take at first. */
export function verifyPlan(visit: Visit, tools: Tools, id: string): Result<null> {
  const found = ready(visit, id, ended, 'plan-used')
  if (!found.ok) return found
  later(visit, tools, () => verify(visit, tools, id, null))
  return ok(null)
}

/** Looks again at every fix that could not be proven from the other machine, one after the other, and then does the rest. */
export function proveAgain(visit: Visit, tools: Tools, rest: () => void): void {
  const open = visit.record.runs.filter(({ state }) => state === 'unproven')
  if (open.length === 0) return rest()
  later(visit, tools, async () => {
    for (const { id } of open) await verify(visit, tools, id, null)
    rest()
  })
}

/**
 * Undoes one step, or all of them from the last to the first, and judges again. Stops and asks where somebody else changed the
 * value since, unless `anyway`.
 */
export async function undoPlan(
  visit: Visit,
  tools: Tools,
  id: string,
  only: number | undefined,
  anyway: boolean,
): Promise<Result<null>> {
  const hands = visit.source.hands
  if (!hands) return fail({ code: 'read-only' })
  const found = ready(visit, id, ended, 'nothing-to-undo')
  if (!found.ok) return found
  const machine = awayFrom(visit, found.value.plan)
  if (machine) return fail({ code: 'plan-elsewhere', machine })
  const all = found.value.plan.steps.map((_, index) => index).reverse()
  const wanted = all.filter((index) => (only === undefined || index === only) && canRestore(found.value, index))
  if (wanted.length === 0) return fail({ code: 'nothing-to-undo' })
  const restored = await alone(visit, async () => {
    await visit.keep({ solvedAt: null })
    for (const index of wanted) {
      const one = await restore(visit, hands, tools, runOf(visit, id) as FixRun, index, anyway)
      if (!one.ok) return one
    }
    return ok(null)
  })
  if (!restored.ok) return restored
  const left = runOf(visit, id) as FixRun
  const undone = !left.plan.steps.some((_, index) => canRestore(left, index))
  later(visit, tools, () => verify(visit, tools, id, undone ? 'undone' : null))
  return ok(null)
}
