import type { Language } from '#shared/contract/contract'
import { LOOK_UP_LIMIT, LOOK_UP_LIMIT_MEGABYTES } from '#shared/contract/look-up'
import { lookUp } from '#shared/lookup/look-up'
import { translate } from '#shared/messages/translate'
import { version } from '../program'
import type { Command } from './command-line'
import type { Console } from './console'
import { renderLookUp } from './render-look-up'
import { BAD_USAGE } from './usage'

/** Exit code: nothing fitted. */
const NOTHING = 2
/** A letter of UTF-8 takes up to three bytes, one of UTF-16 two. */
const BYTES = 3 * LOOK_UP_LIMIT

/** Says what a text points to. Exit codes: 0 something was found, 2 nothing fitted, 64 the text is too long. */
export async function lookUpText(
  { text: given, format }: Extract<Command, { name: 'lookup' }>,
  language: Language,
  console: Console,
): Promise<number> {
  const bytes = given === null ? await console.read(BYTES) : null
  const text = given ?? (bytes && textOf(bytes))
  if (text === null || text.length > LOOK_UP_LIMIT) {
    console.err(`${translate(language, 'lookup.paste.too-long', { limit: LOOK_UP_LIMIT_MEGABYTES })}\n`)
    return BAD_USAGE
  }
  const found = lookUp(text)
  console.out(renderLookUp(found, format, language, version))
  return found.matches.some(({ tells }) => tells === 'fault') ? 0 : NOTHING
}

/** The text of a file as Windows writes them: UTF-8, UTF-16 with its mark, or the code page of Korean or Western Windows. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: what is left tells by itself whether it is Korean.
  }
  const korean = new TextDecoder('euc-kr').decode(bytes)
  return /[가-힣]{2}/.test(korean) && !korean.includes('\ufffd')
    ? korean
    : new TextDecoder('windows-1252').decode(bytes)
}
