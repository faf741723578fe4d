import type { WizardApi } from '#shared/contract/contract'
import { LOOK_UP_LIMIT, type LookUpView, type TermsView } from '#shared/contract/look-up'
import { heard, type Trouble } from './trouble'

/** How much of the text around a part is shown with it. */
const AROUND = 48

/** A part of a text with what stands beside it on its line. */
export interface Excerpt {
  before: string
  part: string
  after: string
}

export function excerptOf(text: string, from: number, to: number): Excerpt {
  const start = Math.max(0, from - AROUND)
  const end = Math.min(text.length, to + AROUND)
  const before = text.slice(start, from).split('\n').at(-1) ?? ''
  const after = text.slice(to, end).split('\n')[0] ?? ''
  const cut = (place: number, edge: number) => (place === edge ? '' : '…')
  return {
    before: `${before.length < from - start ? '' : cut(start, 0)}${before.trimStart()}`,
    part: text.slice(from, Math.min(to, from + 200)),
    after: `${after.trimEnd()}${after.length < end - to ? '' : cut(end, text.length)}`,
  }
}

/** What was pasted and what it points to; what was searched for and what it means. */
export class LookUp {
  text = $state('')
  /** The text that the answer is about: the field may hold another by now. */
  looked = $state.raw('')
  found = $state.raw<LookUpView | null>(null)
  query = $state('')
  terms = $state.raw<TermsView | null>(null)
  looking = $state(false)
  tooLong = $state(false)
  trouble = $state.raw<Trouble | null>(null)
  private asked = 0

  constructor(private readonly api: Pick<WizardApi, 'lookUp' | 'lookUpTerms'>) {}

  async match(): Promise<void> {
    const { text } = this
    this.trouble = null
    this.tooLong = text.length > LOOK_UP_LIMIT
    if (this.tooLong) return
    this.looking = true
    const answer = await heard(this.api.lookUp({ text }))
    this.looking = false
    this.looked = text
    this.found = answer.ok ? answer.value : null
    if (!answer.ok) this.trouble = answer.trouble
  }

  /** Only the answer to what was typed last counts. */
  async search(query: string): Promise<void> {
    this.query = query
    const now = ++this.asked
    const answer = await heard(this.api.lookUpTerms({ query: query.slice(0, 200) }))
    if (now !== this.asked) return
    this.trouble = answer.ok ? null : answer.trouble
    this.terms = answer.ok && query.trim() !== '' ? answer.value : null
  }
}
