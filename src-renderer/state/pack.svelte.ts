import type { Language } from '#shared/contract/contract'
import type { Visit } from './visit.svelte'

/** What is made of a visit for a ticket: saved in its folder, copied, or downloaded. */
export class Pack {
  saved = $state.raw<{ folder: string; files: string[] } | null>(null)

  constructor(private readonly visit: Visit) {}

  async save(language: Language): Promise<void> {
    const answer = await this.visit.saveTicket(language)
    if (answer.ok) this.saved = answer.value
  }

  /** The report to paste; null where it could not be made. */
  async text(language: Language): Promise<string | null> {
    const answer = await this.visit.report(language, 'text')
    return answer.ok ? answer.value.text : null
  }

  async download(what: 'report' | 'case', language: Language): Promise<void> {
    const answer = what === 'case' ? await this.visit.caseFile() : await this.visit.report(language, 'html')
    if (answer.ok) offer(answer.value.name, answer.value.text, what === 'case' ? 'application/json' : 'text/html')
  }
}

/** Hands a file to the browser, which asks where to keep it. */
function offer(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
