import type { Gives, Language, WizardApi } from '#shared/contract/contract'
import type { CheckUpView } from '#shared/contract/check-up'
import type { AboutView, VisitLine, VisitView } from '#shared/contract/views'
import type { Result } from '#shared/kernel/result'
import type { Address } from './address'
import { CheckUp } from './check-up.svelte'
import { textOf } from './case-file'
import { LookUp } from './look-up.svelte'
import { hashOf, placeOf, visitOf, type Place } from './place'
import { aboutOf, isAtWork, screenOf, type Screen } from './screen'
import { Look } from './theme.svelte'
import { heard, type Outcome, type Trouble } from './trouble'
import { Visit } from './visit.svelte'
import { Words } from './words.svelte'

const NOTICE_MILLISECONDS = 4000

/** Screens beside the way: what is under them is come back to. */
const isAside = ({ screen }: Place) => screen === 'ticket' || screen === 'map' || screen === 'history'

/** The program as the page knows it: where the person is, in which language, and the visit that is open. */
export class App {
  readonly words: Words
  readonly look = new Look((theme) => void heard(this.api.keepSettings({ theme })))
  readonly lookUp: LookUp
  about = $state.raw<AboutView | null>(null)
  history = $state.raw<VisitLine[] | null>(null)
  place = $state.raw() as Place
  visit = $state.raw<Visit | null>(null)
  checkUp = $state.raw<CheckUp | null>(null)
  /** The machine that the program runs on; null: not asked yet. */
  machine = $state.raw<Gives<'thisMachine'> | null>(null)
  trouble = $state.raw<Trouble | null>(null)
  busy = $state(false)
  keysOpen = $state(false)
  /** A quiet word that something was done; it goes away by itself. */
  notice = $state('')
  private cameFrom: Place | null = null
  private noticeTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly api: WizardApi,
    private readonly address: Address,
    systemLanguage: string,
  ) {
    this.lookUp = new LookUp(api)
    this.words = new Words(systemLanguage.startsWith('ko') ? 'ko' : 'en')
    document.documentElement.lang = this.words.language
    this.place = placeOf(address.read())
    address.listen(() => void this.arrive(placeOf(address.read())))
  }

  /** What is on the screen of the open visit; null where there is none. */
  get screen(): Screen | null {
    return this.visit && visitOf(this.place) === this.visit.id ? screenOf(this.place, this.visit.view) : null
  }

  async begin(): Promise<void> {
    const about = await this.ask(this.api.about({}))
    if (!about) return
    if (about.language) this.speak(about.language)
    if (about.theme) this.look.show(about.theme)
    this.about = about
    await this.arrive(this.place)
  }

  go(place: Place, replace = false): void {
    if (isAside(place) && !isAside(this.place)) this.cameFrom = this.place
    const planned = this.visit?.view.runs.some(
      ({ id, state }) => 'run' in place && id === place.run && state === 'planned',
    )
    this.address.write(hashOf(place, planned ?? true), replace)
    void this.arrive(place)
  }

  /** Back to where the ticket, the map or the history was opened from. */
  back(): void {
    const { cameFrom, place } = this
    const visit = visitOf(place)
    const sameVisit = cameFrom !== null && visitOf(cameFrom) === visit
    this.go(sameVisit ? cameFrom : visit === null ? { screen: 'start' } : { screen: 'visit', visit })
  }

  private async arrive(place: Place): Promise<void> {
    this.trouble = null
    this.place = place
    await this.arriveAtCheckUp(place.screen === 'everything' ? place.checkUp : null)
    const id = visitOf(place)
    if (id === null) {
      this.close()
      if (place.screen !== 'practice') this.history = (await this.ask(this.api.history({}))) ?? this.history
    } else if (this.visit?.id !== id) {
      this.close()
      const view = await this.ask(this.api.visit({ visit: id }))
      if (view && visitOf(this.place) === id) this.open(view)
    }
    if (place.screen === 'map') await this.visit?.map()
  }

  /** The check of everything that a place shows; null: none. */
  private async arriveAtCheckUp(id: string | null): Promise<void> {
    if (this.checkUp?.view.id === id) return
    this.checkUp?.close()
    this.checkUp = null
    if (id === null) return
    const view = await this.ask(this.api.checkUp({ checkUp: id, seen: 0 }))
    if (view && 'checkUp' in this.place && this.place.checkUp === id) this.follow(view)
  }

  private follow(view: CheckUpView): void {
    this.checkUp?.close()
    this.checkUp = new CheckUp(this.api, view)
    void this.checkUp.follow()
  }

  private open(view: VisitView): Visit {
    this.close()
    const visit = new Visit(this.api, view, (place) => this.go(place))
    visit.onPicture = () => this.say(this.words.say('ui.picture.taken'))
    this.visit = visit
    void visit.follow()
    return visit
  }

  private close(): void {
    this.visit?.close()
    this.visit = null
  }

  private async ask<T>(call: Promise<Result<T>>): Promise<T | null> {
    this.busy = true
    const answer: Outcome<T> = await heard(call)
    this.busy = false
    if (answer.ok) return answer.value
    this.trouble = answer.trouble
    return null
  }

  private async enter(call: Promise<Result<VisitView>>): Promise<void> {
    this.trouble = null
    const view = await this.ask(call)
    if (!view) return
    this.open(view)
    this.go({ screen: 'visit', visit: view.id })
  }

  /** Begins a visit: on this machine, or on a practice machine. */
  start = (symptom: string, situation?: string) =>
    this.enter(this.api.openVisit({ symptom, ...(situation === undefined ? {} : { situation }) }))

  /** A symptom was picked: on this machine if it can be read, else among the practice machines. */
  pick(symptom: string): void {
    if (this.about?.source === 'live') void this.start(symptom)
    else this.go({ screen: 'practice', symptom })
  }

  /** Reads everything once: on this machine, or on a practice machine. */
  async checkEverything(situation?: string): Promise<void> {
    this.trouble = null
    const view = await this.ask(this.api.checkEverything(situation === undefined ? {} : { situation }))
    if (!view) return
    this.follow(view)
    this.go({ screen: 'everything', checkUp: view.id })
  }

  /** Everything is checked on this machine if it can be read, else on a practice machine. */
  pickEverything(): void {
    if (this.about?.source === 'live') void this.checkEverything()
    else this.go({ screen: 'everything', checkUp: null })
  }

  /** Goes through a symptom with what was read already. */
  goThrough = (symptom: string, checkUp: string) => this.enter(this.api.openVisit({ symptom, checkUp }))

  /** Asked only where something was refused: it takes a PowerShell to know. */
  async askMachine(): Promise<void> {
    const machine = this.machine ?? (await heard(this.api.thisMachine({})))
    if ('ok' in machine && machine.ok) this.machine = machine.value
  }

  /** Starts the program again as administrator; this one ends when Windows has the consent. */
  async restart(): Promise<void> {
    await this.ask(this.api.restartAsAdministrator({}))
  }

  async openCase(file: File, limitMegabytes: number): Promise<void> {
    const text = await textOf(file, limitMegabytes)
    if (text.ok) await this.enter(this.api.openCase({ text: text.value }))
    else this.trouble = text.trouble
  }

  /** Takes a visit of the history up again; where a fix is at work or was interrupted, at that fix. */
  async resume({ id }: VisitLine): Promise<void> {
    const view = await this.ask(this.api.visit({ visit: id }))
    if (!view) return
    const visit = this.open(view)
    const run = view.runs.find(isAtWork) ?? view.runs.find(({ state }) => state === 'interrupted')
    if (run) visit.seeRun(run.id)
    else this.go({ screen: 'visit', visit: id })
  }

  async remove(visit: string): Promise<void> {
    const gone = await heard(this.api.deleteVisit({ visit }))
    if (gone.ok) this.history = this.history?.filter(({ id }) => id !== visit) ?? null
    else this.trouble = gone.trouble
  }

  private speak(language: Language): void {
    this.words.language = language
    document.documentElement.lang = language
  }

  chooseLanguage(language: Language): void {
    this.speak(language)
    void heard(this.api.keepSettings({ language }))
  }

  /** A picture of the screen on request. */
  photograph(): void {
    if (!this.about?.pictures || !this.visit || !this.screen) return
    void this.visit.picture('asked', aboutOf(this.screen))
  }

  /** The person has read what went wrong. */
  forget(): void {
    this.trouble = null
    if (this.checkUp) this.checkUp.trouble = null
    if (this.visit) this.visit.trouble = null
  }

  say(text: string): void {
    clearTimeout(this.noticeTimer)
    this.notice = text
    this.noticeTimer = setTimeout(() => (this.notice = ''), NOTICE_MILLISECONDS)
  }
}
