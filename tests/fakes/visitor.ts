import { expect } from 'vitest'
import type { CallName, Gives, Takes, WizardApi } from '#shared/contract/contract'
import type { Here, RunView, VisitView } from '#shared/contract/views'
import type { Problem } from '#shared/kernel/problem'
import { situationOf } from '#shared/situations/index'
import { createWizard } from '../../src-main/app/wizard'
import type { FakeClock } from './fake-clock'
import { fakePorts, type FakePorts } from './fake-ports'

type OfVisit<C extends CallName> = Omit<Takes<C>, 'visit'>

/** Somebody who walks through a visit: every step waits until the program has come to rest. */
export interface Visitor {
  readonly view: VisitView
  readonly api: WizardApi
  readonly ports: FakePorts
  /** Makes a call that must succeed. */
  get<C extends CallName>(name: C, input: Takes<C>): Promise<Gives<C>>
  /** Makes a call of this visit and gives its problem; fails if there is none. */
  problem<C extends CallName>(name: C, input: OfVisit<C>): Promise<Problem | null>
  does<C extends CallName>(name: C, input: OfVisit<C>): Promise<Visitor>
  /** Lets time pass until nothing moves any more. */
  rests(): Promise<Visitor>
  /** Lets so many seconds pass. */
  waits(seconds: number): Promise<Visitor>
  answers(choice: string): Promise<Visitor>
  leaves(): Promise<Visitor>
  /** Answers every question and leaves every check until one has found something (or what `until` says), or the end. */
  walks(answers?: Readonly<Record<string, string>>, until?: (here: Here) => boolean): Promise<Visitor>
  /** The causes found at this stop, in the order in which they are shown. */
  found(): string[]
  plans(cause: string, fix: string, option?: string): Promise<RunView>
  fixes(cause: string, fix: string, option?: string): Promise<RunView>
  run(id: string): RunView
}

/** Begins a visit in practice, for the symptom that its person would pick. */
export async function visitorAt(situation: string, ports = fakePorts()): Promise<Visitor> {
  const api = createWizard(ports)
  const symptom = situationOf(situation)?.symptom ?? 'services-not-running'
  return visitor(api, ports, await called(api, 'openVisit', { symptom, situation })).rests()
}

/** Takes a visit up again, as after a new start of the program on the same disk. */
export async function visitorBackAt(visit: string, ports: FakePorts): Promise<Visitor> {
  const api = createWizard(ports)
  return visitor(api, ports, await called(api, 'visit', { visit })).rests()
}

async function called<C extends CallName>(api: WizardApi, name: C, input: Takes<C>): Promise<Gives<C>> {
  const result = await api[name](input)
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
  return result.value
}

function visitor(api: WizardApi, ports: FakePorts, first: VisitView): Visitor {
  let view = first
  const clock = ports.clock as FakeClock
  const self: Visitor = {
    get view() {
      return view
    },
    api,
    ports,
    get: (name, input) => called(api, name, input),
    async problem(name, input) {
      const result = await api[name]({ visit: view.id, ...input })
      expect(result.ok, `${name} should be refused`).toBe(false)
      return result.ok ? null : result.problem
    },
    async does(name, input) {
      await called(api, name, { visit: view.id, ...input } as never)
      return self.rests()
    },
    async rests() {
      for (let quiet = 0, seen = -1; quiet < 3;) {
        await clock.advance(0.05)
        view = await called(api, 'visit', { visit: view.id })
        quiet = view.revision === seen ? quiet + 1 : 0
        seen = view.revision
      }
      return self
    },
    async waits(seconds) {
      await clock.advance(seconds)
      return self.rests()
    },
    answers: (choice) => self.does('answer', { node: view.here.node, choice }),
    leaves: () => self.does('leave', { node: view.here.node }),
    async walks(answers = {}, until = (here) => here.kind === 'check' && self.found().length > 0) {
      for (let steps = 0; steps < 20 && view.here.kind !== 'end' && !until(view.here); steps++) {
        const { here } = view
        if (here.kind === 'check' && !here.judged) await self.waits(130)
        else if (here.kind === 'check') await self.leaves()
        else await self.answers(answers[here.fact] ?? (here.fact === 'planned-work' ? 'no' : 'unknown'))
      }
      return self
    },
    found() {
      const causes = view.here.kind === 'ask' ? [] : view.here.causes
      return causes.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause)
    },
    async plans(cause, fix, option) {
      await self.does('planFix', option === undefined ? { cause, fix } : { cause, fix, option })
      return view.runs.at(-1) as RunView
    },
    async fixes(cause, fix, option) {
      const { id } = await self.plans(cause, fix, option)
      await self.does('applyPlan', { plan: id })
      return self.run(id)
    },
    run: (id) => view.runs.find((run) => run.id === id) as RunView,
  }
  return self
}
