import { SvelteSet } from 'svelte/reactivity'
import type { CallName, Gives, Takes, WizardApi } from '#shared/contract/contract'
import type { Machine } from '#shared/kernel/machine'
import type { CauseView, ComputersView, Here, MapView, RunView, VisitView } from '#shared/contract/views'
import type { Place } from './place'
import { textOf } from './case-file'
import { heard, type Outcome, type Trouble } from './trouble'

/** The calls that answer with the visit as it is then. */
type VisitCall = { [C in CallName]: Gives<C> extends VisitView ? C : never }[CallName]
type Go = (place: Place) => void
type Reason = Takes<'takePicture'>['reason']

/** An undo that waits for a word, because somebody else changed the value since. */
export interface Contested {
  run: string
  /** What was asked for: one step, or all. */
  step: number | null
  /** The step that was changed, and its value now, as JSON. */
  at: number
  now: string
}

const PAUSE_MILLISECONDS = 2000
const NOTE_MILLISECONDS = 600
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** One open visit: the newest view of it, what a person may do with it, and what is under way. */
export class Visit {
  view = $state.raw() as VisitView
  trouble = $state.raw<Trouble | null>(null)
  contested = $state.raw<Contested | null>(null)
  /** The whole tree: what each of its checks looks for, before it is judged. */
  tree = $state.raw<MapView | null>(null)
  /** A picture was just taken on request. */
  onPicture: (() => void) | null = null
  private readonly underWay = new SvelteSet<CallName>()
  private readonly pictured = new Set<string>()
  private closed = false
  private draft = $state<string | null>(null)
  private noteTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly api: WizardApi,
    view: VisitView,
    private readonly go: Go,
  ) {
    this.view = view
  }

  get id(): string {
    return this.view.id
  }

  /** A call of the person's is on its way; nothing else can be asked meanwhile. A note is kept beside all else. */
  get busy(): boolean {
    return [...this.underWay].some((call) => call !== 'note')
  }

  does(call: CallName): boolean {
    return this.underWay.has(call)
  }

  /** Keeps the view up to date until the visit is closed. */
  async follow(): Promise<void> {
    void this.map()
    while (!this.closed) {
      const { revision } = this.view
      const news = await heard(this.api.changes({ visit: this.id, seen: revision }))
      if (this.closed) return
      if (news.ok) {
        if (this.trouble?.code === 'lost') this.trouble = null
        this.take(news.value)
        if (news.value.revision <= revision) await pause(100)
      } else {
        this.trouble = news.trouble
        if (news.trouble.code !== 'lost') return
        await pause(PAUSE_MILLISECONDS)
      }
    }
  }

  close(): void {
    this.closed = true
    void this.keepNote()
  }

  private take(view: VisitView): void {
    if (view.revision >= this.view.revision) this.view = view
  }

  private async ask<C extends CallName>(name: C, input: Takes<C>): Promise<Outcome<Gives<C>>> {
    this.trouble = null
    this.underWay.add(name)
    const answer = await heard(this.api[name](input))
    this.underWay.delete(name)
    if (!answer.ok && answer.trouble.code !== 'changed-since') this.trouble = answer.trouble
    return answer
  }

  private async turn<C extends VisitCall>(name: C, more: Omit<Takes<C>, 'visit'>): Promise<boolean> {
    const answer = await this.ask(name, { visit: this.id, ...more })
    if (answer.ok) this.take(answer.value)
    return answer.ok
  }

  private get node(): string {
    return this.view.here.node
  }

  /** Where the visit stands. */
  show(): void {
    this.go({ screen: 'visit', visit: this.id })
  }

  answer = (choice: string) => this.turn('answer', { node: this.node, choice })
  /** The computers to choose from; null where the program gave no answer. */
  async computers(): Promise<ComputersView | null> {
    const answer = await heard(this.api.computers({ visit: this.id }))
    return answer.ok ? answer.value : null
  }

  /** Says which computer it is; null: not known. Then on to where the visit stands. */
  async nameComputer(name: string | null): Promise<void> {
    if (await this.turn('nameComputer', { name })) this.show()
  }

  cancel = (fact: string) => this.turn('cancelReading', { fact })

  /** To the other machine; what can be read there is read at once. */
  goTo = (machine: Machine) => this.turn('goTo', { machine })

  /** Takes over what a case file has of the other machine. */
  async addCase(file: File, limitMegabytes: number): Promise<boolean> {
    const text = await textOf(file, limitMegabytes)
    if (text.ok) return this.turn('addCase', { text: text.value })
    this.trouble = text.trouble
    return false
  }

  async checkAgain(): Promise<void> {
    if (await this.turn('checkAgain', { node: this.node })) this.show()
  }

  /** On to the next stop. */
  async leave(): Promise<void> {
    if (await this.turn('leave', { node: this.node })) this.show()
  }

  async goBack(node: string): Promise<void> {
    if (node === this.node || (await this.turn('goBack', { node }))) this.show()
  }

  /** The stop before this one; null at the first. */
  get before(): string | null {
    const at = this.view.route.findIndex(({ node }) => node === this.node)
    return this.view.route[at - 1]?.node ?? null
  }

  /** Opens the verdict on a cause, at the stop where it was judged. */
  async seeCause(cause: string): Promise<void> {
    const stop = this.view.route.find(({ present, fixed }) => present.includes(cause) || fixed.includes(cause))
    const elsewhere = this.view.here.kind === 'end' && stop !== undefined
    if (elsewhere && !(await this.turn('goBack', { node: stop.node }))) return
    this.go({ screen: 'finding', visit: this.id, cause })
  }

  async plan(cause: CauseView, fix: string, option: string | null): Promise<void> {
    const planned = await this.turn('planFix', { cause: cause.cause, fix, ...(option === null ? {} : { option }) })
    const run = this.view.runs.findLast(({ state }) => state === 'planned')
    if (planned && run) this.seeRun(run.id)
  }

  seeRun(run: string): void {
    this.go({ screen: 'run', visit: this.id, run })
  }

  async dropPlan({ id, plan }: RunView): Promise<void> {
    if (await this.turn('dropPlan', { plan: id })) this.go({ screen: 'finding', visit: this.id, cause: plan.cause })
  }

  /** Starts the work; the view tells how far it is. Where the machine changed meanwhile, back to the finding. */
  async confirm({ id, plan }: RunView): Promise<void> {
    const started = await this.turn('applyPlan', { plan: id })
    if (started) this.seeRun(id)
    else if (this.trouble?.code === 'plan-out-of-date')
      this.go({ screen: 'finding', visit: this.id, cause: plan.cause })
  }

  doneByHand = (run: string) => this.turn('doneByHand', { plan: run })
  stopWaiting = (run: string) => this.turn('stopWatching', { plan: run })
  verify = (run: string) => this.turn('verifyPlan', { plan: run })

  async undo(run: string, step: number | null, anyway = false): Promise<void> {
    this.contested = null
    const input = { visit: this.id, plan: run, ...(step === null ? {} : { step }), ...(anyway ? { anyway } : {}) }
    const answer = await this.ask('undoPlan', input)
    if (answer.ok) this.take(answer.value)
    else if (answer.trouble.code === 'changed-since')
      this.contested = { run, step, at: answer.trouble.step, now: answer.trouble.now }
  }

  /** The note as it is written; it is kept a moment after the last letter. */
  get note(): string {
    return this.draft ?? this.view.note
  }

  get noteIsKept(): boolean {
    return this.note === this.view.note
  }

  write(text: string): void {
    this.draft = text
    clearTimeout(this.noteTimer)
    this.noteTimer = setTimeout(() => void this.keepNote(), NOTE_MILLISECONDS)
  }

  async keepNote(): Promise<void> {
    clearTimeout(this.noteTimer)
    if (!this.noteIsKept) await this.turn('note', { text: this.note })
  }

  /** Takes a picture of what is on the screen now. */
  async picture(reason: Reason, about: string | null): Promise<void> {
    const taken = await heard(this.api.takePicture({ visit: this.id, reason, node: this.node, about }))
    if (reason !== 'asked') return
    if (taken.ok) this.onPicture?.()
    else this.trouble = taken.trouble
  }

  /** The same once for each state of a screen, without being asked; one that is in the visit already is not taken again. */
  async pictureOnce(reason: Reason, about: string, since: string | null): Promise<void> {
    const key = [reason, about, since].join(' ')
    const there = this.view.pictures.some(
      (one) => one.reason === reason && one.about === about && (since === null || one.at >= since),
    )
    if (there || this.pictured.has(key)) return
    this.pictured.add(key)
    await this.picture(reason, about)
  }

  pictureData = (picture: string) => heard(this.api.picture({ visit: this.id, picture }))

  /** Draws the map anew. */
  async map(): Promise<void> {
    const map = await heard(this.api.map({ visit: this.id }))
    if (map.ok) this.tree = map.value
    else this.trouble = map.trouble
  }

  /** The causes that a check looks for, in the order of the tree. */
  lookedFor({ node, causes }: Extract<Here, { kind: 'check' }>): readonly string[] {
    const stop = this.tree?.nodes.find(({ id }) => id === node)
    return (stop?.causes ?? causes).map(({ cause }) => cause)
  }

  /** What leaves the program has the note in it, however fresh. */
  private async withNote<C extends CallName>(name: C, input: Takes<C>): Promise<Outcome<Gives<C>>> {
    await this.keepNote()
    return this.ask(name, input)
  }

  report = (language: Takes<'report'>['language'], format: Takes<'report'>['format']) =>
    this.withNote('report', { visit: this.id, language, format })
  saveTicket = (language: Takes<'saveTicket'>['language']) => this.withNote('saveTicket', { visit: this.id, language })
  caseFile = () => this.withNote('caseFile', { visit: this.id })
}
