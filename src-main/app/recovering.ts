import type { FixRun, RunState, StepRun, VisitRecord } from '#shared/session/visit-record'
import type { JournalEntry } from './ports'

const underWay: readonly RunState[] = ['applying', 'by-hand', 'verifying', 'watching', 'undoing']

/**
 * A visit whose process ended in the middle of a fix. What was under way is marked as interrupted, and the journal, which is
 * written before anything is changed, fills in what the record had no time to say. Then it can be verified or undone.
 */
export function recovered(record: VisitRecord, journal: readonly JournalEntry[]): VisitRecord {
  return {
    ...record,
    runs: record.runs
      .filter(({ state }) => state !== 'planned')
      .map((run) => (underWay.includes(run.state) ? interrupted(run, journal) : run)),
  }
}

function interrupted(run: FixRun, journal: readonly JournalEntry[]): FixRun {
  const steps = run.steps.map((step, index) =>
    fromJournal(
      step,
      journal.filter((entry) => entry.run === run.id && entry.step === index),
      run.plan.steps[index]?.kind ?? '',
    ),
  )
  return { ...run, state: 'interrupted', steps }
}

function fromJournal(step: StepRun, entries: readonly JournalEntry[], target: string): StepRun {
  if (step.state === 'done' || step.state === 'undone') return step
  const last = (phase: JournalEntry['phase']) => entries.findLast((entry) => entry.phase === phase)
  const captured = last('captured')
  if (!captured) return { ...step, state: 'waiting' }
  return {
    state: last('restored') ? 'undone' : 'failed',
    at: captured.at,
    before: captured.value,
    after: last('checked')?.value ?? step.after,
    problem: { code: 'interrupted', target },
  }
}
