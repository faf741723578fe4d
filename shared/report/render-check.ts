import type { Language } from '#shared/messages/translate'
import { checkDocument } from './check-document'
import type { CheckResult } from './check-result'
import { checkUpDocument } from './check-up-document'
import type { CheckUpResult } from './check-up-result'
import { speaker } from './speaker'
import { writeHtml } from './write-html'
import { writeMarkdown } from './write-markdown'
import { writeText } from './write-text'

export const checkFormats = ['text', 'json', 'md', 'html'] as const
export type CheckFormat = (typeof checkFormats)[number]

/** The answer of a check, of one symptom or of every one, as somebody wants to read it. JSON is the answer itself, the same in every language. */
export function renderCheck(
  result: CheckResult | CheckUpResult,
  format: CheckFormat,
  language: Language,
  timeZone = 'UTC',
): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`
  const speaks = speaker(language, timeZone)
  const document = 'symptoms' in result ? checkUpDocument(result, speaks) : checkDocument(result, speaks)
  if (format === 'html') return writeHtml(document)
  return format === 'md' ? writeMarkdown(document) : writeText(document)
}
