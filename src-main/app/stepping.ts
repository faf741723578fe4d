import { stepKindOf } from '#shared/fixes/step-kinds'
import type { PlannedStep } from '#shared/fixes/step'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { FixRun, StepRun, VisitRecord } from '#shared/session/visit-record'
import type { Hands, JournalEntry, Ports } from './ports'
import type { Visit } from './visit'

/** Changes one step of a run in the record, and the run itself where more is given. */
export function withStep(
  record: VisitRecord,
  run: string,
  index: number,
  change: Partial<StepRun>,
  more: Partial<FixRun> = {},
): Pick<VisitRecord, 'runs'> {
  return {
    runs: record.runs.map((one) =>
      one.id === run
        ? { ...one, ...more, steps: one.steps.map((step, at) => (at === index ? { ...step, ...change } : step)) }
        : one,
    ),
  }
}

export const withRun = (record: VisitRecord, run: string, change: Partial<FixRun>): Pick<VisitRecord, 'runs'> => ({
  runs: record.runs.map((one) => (one.id === run ? { ...one, ...change } : one)),
})

/** Two values of a machine are the same if they read the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a step acts on, without the value that it sets. */
const targetOf = ({ kind, input }: PlannedStep): string => {
  const { value: _value, startup: _startup, ...target } = input
  return JSON.stringify([kind, target])
}

/**
 * The value to go back to. Where an earlier run of this visit set the value that is there now, its original counts: the first
 * original is never overwritten by the second change.
 */
function originalOf(record: VisitRecord, step: PlannedStep, now: unknown): unknown {
  const earlier = record.runs.flatMap((run) =>
    run.plan.steps.map((planned, index) => ({ planned, done: run.steps[index] })),
  )
  const first = earlier.find(
    ({ planned, done }) => done?.state === 'done' && targetOf(planned) === targetOf(step) && same(done.after, now),
  )
  return first ? first.done?.before : now
}

/** Captures, journals, performs and checks one step. A problem says why it did not take; nothing is performed before it is journalled. */
export async function perform(
  visit: Visit,
  hands: Hands,
  ports: Pick<Ports, 'store' | 'clock'>,
  run: FixRun,
  index: number,
): Promise<Result<null>> {
  const step = run.plan.steps[index]
  if (!step) return fail({ code: 'unknown-id', what: 'step', id: String(index) })
  const journal = ports.store.journal(visit.record.id)
  const write = (phase: JournalEntry['phase'], value: unknown) =>
    journal.append({ at: visit.now(), run: run.id, step: index, phase, kind: step.kind, input: step.input, value })
  const observed = await hands.observe(step)
  if (!observed.ok) return observed
  const before = originalOf(visit.record, step, observed.value)
  const captured = await write('captured', before)
  if (!captured.ok) return captured
  await visit.keep(withStep(visit.record, run.id, index, { state: 'running', at: visit.now(), before }))
  const performed = await withLimit(ports, step, hands.perform(step))
  await write('performed', performed.ok ? null : performed.problem)
  const after = await hands.observe(step)
  if (after.ok) await write('checked', after.value)
  const result = !performed.ok
    ? performed
    : !after.ok
      ? after
      : hands.isDone(step, after.value)
        ? ok(null)
        : fail({ code: 'step-did-not-take' as const, target: step.kind })
  await visit.keep(
    withStep(visit.record, run.id, index, {
      state: result.ok ? 'done' : 'failed',
      at: visit.now(),
      after: after.ok ? after.value : null,
      problem: result.ok ? null : result.problem,
    }),
  )
  return result
}

/**
 * A step that overruns its time is reported, not killed: what it does to Windows must not stop half-way. What hands do has no time to
 * overrun.
 */
async function withLimit(
  ports: Pick<Ports, 'clock'>,
  step: PlannedStep,
  work: Promise<Result<null>>,
): Promise<Result<null>> {
  const { seconds } = stepKindOf(step.kind)
  if (seconds === 0) return work
  const done = new AbortController()
  const late = ports.clock
    .sleep(seconds * 1000, done.signal)
    .then(() => fail({ code: 'timed-out', target: step.kind, seconds }))
  const result = await Promise.race([work, late])
  done.abort()
  return result
}

/**
 * Puts one value back, if it is still what the step left behind. `anyway`: also if somebody else changed it since.
 */
export async function restore(
  visit: Visit,
  hands: Hands,
  ports: Pick<Ports, 'store'>,
  run: FixRun,
  index: number,
  anyway: boolean,
): Promise<Result<null>> {
  const step = run.plan.steps[index]
  const done = run.steps[index]
  if (!step || !done) return fail({ code: 'unknown-id', what: 'step', id: String(index) })
  const now = await hands.observe(step)
  if (!now.ok) return now
  if (!anyway && !same(now.value, done.after))
    return fail({ code: 'changed-since', target: step.kind, step: index, now: JSON.stringify(now.value) })
  const journal = ports.store.journal(visit.record.id)
  const entry = { run: run.id, step: index, kind: step.kind, input: step.input, value: done.before }
  const written = await journal.append({ ...entry, at: visit.now(), phase: 'restoring' })
  if (!written.ok) return written
  await visit.keep(withStep(visit.record, run.id, index, { state: 'undoing' }))
  const restored = await hands.restore(step, done.before)
  await journal.append({
    ...entry,
    at: visit.now(),
    phase: 'restored',
    value: restored.ok ? done.before : restored.problem,
  })
  await visit.keep(
    withStep(visit.record, run.id, index, {
      state: restored.ok ? 'undone' : done.state,
      at: visit.now(),
      problem: restored.ok ? null : restored.problem,
    }),
  )
  return restored
}

/** Whether a later step of the same run has taken a step back already. */
const isTakenBack = ({ plan, steps }: FixRun, index: number): boolean => {
  const step = plan.steps[index]
  return plan.steps.some(
    (later, at) =>
      at > index &&
      steps[at]?.state === 'done' &&
      step !== undefined &&
      stepKindOf(later.kind).takesBack === step.kind &&
      same(later.input, step.input),
  )
}

/** Whether a step left something behind that can be put back. */
export const canRestore = (run: FixRun, index: number): boolean => {
  const step = run.plan.steps[index]
  const state = run.steps[index]
  return (
    step !== undefined &&
    stepKindOf(step.kind).undo === 'exact' &&
    (state?.state === 'done' || state?.state === 'failed') &&
    !same(state.before, state.after) &&
    !isTakenBack(run, index)
  )
}
