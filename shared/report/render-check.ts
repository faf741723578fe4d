import type { Language } from '#shared/messages/translate'
import { checkDocument } from './check-document'
import type { CheckResult } from './check-result'
import { speaker } from './speaker'
import { writeHtml } from './write-html'
import { writeMarkdown } from './write-markdown'
import { writeText } from './write-text'

export const checkFormats = ['text', 'json', 'md', 'html'] as const
export type CheckFormat = (typeof checkFormats)[number]

/** The answer of a check as somebody wants to read it. JSON is the answer itself, the same in every language. */
export function renderCheck(result: CheckResult, format: CheckFormat, language: Language, timeZone = 'UTC'): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`
  const document = checkDocument(result, speaker(language, timeZone))
  if (format === 'html') return writeHtml(document)
  return format === 'md' ? writeMarkdown(document) : writeText(document)
}
