import { expect } from 'vitest'
import type { CallName, Gives, Takes, WizardApi } from '#shared/contract/contract'
import type { Here, VisitView } from '#shared/contract/views'
import { createWizard } from '../../src-main/app/wizard'
import type { FakeClock } from './fake-clock'
import { fakePorts, type FakePorts } from './fake-ports'

/** Somebody who walks through a visit: every step waits until the program has come to rest. */
export class Visitor {
  view!: VisitView
  private constructor(
    readonly api: WizardApi,
    readonly ports: FakePorts,
  ) {}

  static async arrives(situation: string, ports = fakePorts()): Promise<Visitor> {
    const visitor = new Visitor(createWizard(ports), ports)
    visitor.view = await visitor.get('openVisit', { symptom: 'services-not-running', situation })
    return visitor.rests()
  }

  /** The same visit after the program was started again on the same disk. */
  static async returns(visit: string, ports: FakePorts): Promise<Visitor> {
    const visitor = new Visitor(createWizard(ports), ports)
    visitor.view = await visitor.get('visit', { visit })
    return visitor.rests()
  }

  /** Makes a call that must succeed. */
  async get<C extends CallName>(name: C, input: Takes<C>): Promise<Gives<C>> {
    const result = await this.api[name](input)
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
    return result.value
  }

  /** Makes a call of this visit and gives its problem; fails if there is none. */
  async problem<C extends CallName>(name: C, input: Omit<Takes<C>, 'visit'>) {
    const result = await this.api[name]({ visit: this.view.id, ...input } as Takes<C>)
    expect(result.ok, `${name} should be refused`).toBe(false)
    return result.ok ? null : result.problem
  }

  async does<C extends CallName>(name: C, input: Omit<Takes<C>, 'visit'>): Promise<this> {
    await this.get(name, { visit: this.view.id, ...input } as Takes<C>)
    return this.rests()
  }

  /** Lets time pass until nothing moves any more. */
  async rests(): Promise<this> {
    const clock = this.ports.clock as FakeClock
    for (let quiet = 0, seen = -1; quiet < 3;) {
      await clock.advance(0.05)
      this.view = await this.get('visit', { visit: this.view.id })
      quiet = this.view.revision === seen ? quiet + 1 : 0
      seen = this.view.revision
    }
    return this
  }

  /** Lets so many seconds pass. */
  async waits(seconds: number): Promise<this> {
    await (this.ports.clock as FakeClock).advance(seconds)
    return this.rests()
  }

  answers(choice: string) {
    return this.does('answer', { node: this.view.here.node, choice })
  }
  leaves() {
    return this.does('leave', { node: this.view.here.node })
  }

  /** Answers every question and leaves every check until one has found something, or the end. */
  async walks(
    answers: Record<string, string> = {},
    until: (here: Here) => boolean = (here) => here.kind === 'check' && this.found().length > 0,
  ): Promise<this> {
    for (let steps = 0; steps < 20 && this.view.here.kind !== 'end' && !until(this.view.here); steps++) {
      const { here } = this.view
      if (here.kind === 'check' && !here.judged) await this.waits(130)
      else if (here.kind === 'ask')
        await this.answers(answers[here.fact] ?? (here.fact === 'planned-work' ? 'no' : 'unknown'))
      else await this.leaves()
    }
    return this
  }

  /** The causes found at this stop, in the order in which they are shown. */
  found(): string[] {
    const { here } = this.view
    return here.kind === 'ask'
      ? []
      : here.causes.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause)
  }

  async plans(cause: string, fix: string, option?: string) {
    await this.does('planFix', option === undefined ? { cause, fix } : { cause, fix, option })
    return this.view.runs.at(-1) as VisitView['runs'][number]
  }
  async fixes(cause: string, fix: string, option?: string) {
    const { id } = await this.plans(cause, fix, option)
    await this.does('applyPlan', { plan: id })
    return this.run(id)
  }
  run(id: string) {
    return this.view.runs.find((run) => run.id === id) as VisitView['runs'][number]
  }
}
