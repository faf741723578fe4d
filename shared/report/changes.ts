import * as v from 'valibot'
import { commandOf } from '#shared/fixes/step'
import { stepKindOf } from '#shared/fixes/step-kinds'
import type { Problem } from '#shared/kernel/problem'
import type { Shown } from '#shared/kernel/shown'
import type { FixRun, VisitRecord } from '#shared/session/visit-record'
import { judgedAt } from './judged'
import { named, type Beside, type Finding } from './pieces'
import type { JudgedAt, ReportChange, ReportStep } from './report-schema'
import type { Speaker } from './speaker'

type Planned = FixRun['plan']['steps'][number]

const spoken = (speaker: Speaker, value: Shown | null) => value && { value, text: speaker.value(value) }

/** Inputs that are ids of ours and have a text, `setting.<id>`. All others are names as Windows prints them. */
const ownNames = ['setting', 'part', 'guide']

/** What is done, with the values as they read: `step.<kind>`. */
function stepText(speaker: Speaker, { kind, input }: Planned): string {
  const values = Object.entries(input).map(([name, value]) => [
    name,
    ownNames.includes(name) ? speaker.name(`setting.${String(value)}`) : String(value),
  ])
  return speaker.name(`step.${kind}`, Object.fromEntries(values) as Record<string, string>)
}

/** The exact command. A step from a file whose input is not that of its kind has none. */
const commandText = (step: Planned): string => (v.is(stepKindOf(step.kind).input, step.input) ? commandOf(step) : '')

/** What went wrong with a step. It names the kind; a person reads what was to be done. */
function problemOf(speaker: Speaker, step: Planned, problem: Problem): NonNullable<ReportStep['problem']> {
  const told =
    'target' in problem && problem.target === step.kind ? { ...problem, target: stepText(speaker, step) } : problem
  return { problem, ...speaker.problem(told) }
}

function stepsOf(speaker: Speaker, { plan, steps }: FixRun): ReportStep[] {
  return plan.steps.map((planned, index) => {
    const done = steps[index]
    const state = done?.state ?? 'waiting'
    return {
      kind: planned.kind,
      text: stepText(speaker, planned),
      from: spoken(speaker, planned.from),
      to: spoken(speaker, planned.to),
      command: commandText(planned),
      state: { id: state, text: speaker.say(`report.step.${state}`) },
      at: done?.at ?? null,
      problem: done?.problem ? problemOf(speaker, planned, done.problem) : null,
      captured: { before: done?.before ?? null, after: done?.after ?? null },
    }
  })
}

type Line = ReportChange['readings'][number]
type Piece = Finding | Beside
const isFinding = (piece: Piece): piece is Finding => 'holds' in piece
const linesOf = (judged: JudgedAt | null): Piece[] => [...(judged?.because ?? []), ...(judged?.beside ?? [])]

/** The same readings before and after: matched by what they are of, and by their turn where there are several of one. */
function compare(before: JudgedAt | null, after: JudgedAt | null): Line[] {
  const rest = linesOf(after)
  const take = (label: string) => {
    const at = rest.findIndex((one) => one.label.id === label)
    return at < 0 ? undefined : rest.splice(at, 1)[0]
  }
  const both = linesOf(before).map((then) => line(then, take(then.label.id)))
  return [...both, ...rest.map((now) => line(undefined, now))]
}

function line(then: Piece | undefined, now: Piece | undefined): Line {
  const either = now ?? then
  if (!either) throw new Error('a line compares at least one reading')
  return {
    label: either.label,
    before: then?.value ?? null,
    after: now?.value ?? null,
    should: either.rules.map(({ should }) => should),
    holds: now && isFinding(now) ? now.holds : null,
  }
}

function changeOf(speaker: Speaker, run: FixRun): ReportChange {
  const { id, plan, state, madeAt, finishedAt, before, after } = run
  const later = after && judgedAt(speaker, after, finishedAt ?? madeAt)
  return {
    id,
    fix: named(speaker, 'fix', plan.fix),
    cause: named(speaker, 'cause', plan.cause),
    option: plan.option,
    risk: { id: plan.risk, text: speaker.name(`risk.${plan.risk}`) },
    undo: { id: plan.undo, text: speaker.name(`undo.${plan.undo}`) },
    affects: plan.affects.map((who) => ({ id: who, text: speaker.name(`affects.${who}`) })),
    cautions: plan.cautions.map((caution) => ({ id: caution, text: speaker.name(`caution.${caution}`) })),
    state: { id: state, text: speaker.say(`report.run.${state}`) },
    madeAt,
    finishedAt,
    steps: stepsOf(speaker, run),
    after: later,
    readings: later && later.is !== 'unknown' ? compare(before && judgedAt(speaker, before, madeAt), later) : [],
  }
}

/** Every plan of the visit and what became of it, in order; one that was never carried out says so. */
export const changesOf = (speaker: Speaker, { runs }: Pick<VisitRecord, 'runs'>): ReportChange[] =>
  runs.map((run) => changeOf(speaker, run))
