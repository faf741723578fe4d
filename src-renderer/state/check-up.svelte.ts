import type { WizardApi } from '#shared/contract/contract'
import type { CheckUpView } from '#shared/contract/check-up'
import { heard, type Trouble } from './trouble'

const PAUSE_MILLISECONDS = 2000
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A check of everything that is on the screen: the newest view of it. */
export class CheckUp {
  view = $state.raw() as CheckUpView
  trouble = $state.raw<Trouble | null>(null)
  private closed = false

  constructor(
    private readonly api: WizardApi,
    view: CheckUpView,
  ) {
    this.view = view
  }

  /** Keeps the view up to date until all is read, or the screen is left. */
  async follow(): Promise<void> {
    while (!this.closed && !this.view.done) {
      const { id, revision } = this.view
      const news = await heard(this.api.checkUp({ checkUp: id, seen: revision }))
      if (news.ok) {
        this.trouble = null
        this.take(news.value)
        if (news.value.revision <= revision) await pause(100)
      } else {
        this.trouble = news.trouble
        if (news.trouble.code !== 'lost') return
        await pause(PAUSE_MILLISECONDS)
      }
    }
  }

  async stop(): Promise<void> {
    const stopped = await heard(this.api.stopCheckUp({ checkUp: this.view.id }))
    if (stopped.ok) this.take(stopped.value)
    else this.trouble = stopped.trouble
  }

  close(): void {
    this.closed = true
  }

  private take(view: CheckUpView): void {
    if (view.revision >= this.view.revision) this.view = view
  }
}
