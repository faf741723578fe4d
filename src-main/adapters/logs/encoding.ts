/** How the letters of a file are written, as TextDecoder calls it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr' | 'shift_jis' | 'windows-1252'

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((value, at) => bytes[at] === value)

/** Every second byte of Latin letters is zero in UTF-16; line ends and digits alone see to that in any language. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 8) return null
  let high = 0
  let low = 0
  let both = 0
  for (let at = 0; at < pairs; at++) {
    const [a, b] = [bytes[2 * at], bytes[2 * at + 1]]
    if (a === 0 && b === 0) both++
    else if (b === 0) high++
    else if (a === 0) low++
  }
  const told = pairs - both
  if (told < 8) return null
  if (high > told * 0.4 && low < told * 0.05) return 'utf-16le'
  return low > told * 0.4 && high < told * 0.05 ? 'utf-16be' : null
}

const isValid = (bytes: Uint8Array, encoding: string) => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The code page that a text is in which is no UTF-8, by what comes out of it. */
function codePage(bytes: Uint8Array): Encoding {
  const share = (encoding: Encoding, letters: RegExp) => {
    const text = new TextDecoder(encoding).decode(bytes)
    const odd = text.match(/\ufffd/g)?.length ?? 0
    return odd > 1 + text.length / 500 ? 0 : (text.match(letters)?.length ?? 0)
  }
  const korean = share('euc-kr', /[가-힣]{2}/g)
  const japanese = share('shift_jis', /[ぁ-んァ-ヶ一-龠]{2}/g)
  if (korean === 0 && japanese === 0) return 'windows-1252'
  return korean >= japanese ? 'euc-kr' : 'shift_jis'
}

/**
 * The encoding of a file by parts of it (log-formats.md 1.1): its mark, zeros between letters, UTF-8 where that is what it is,
 * else the code page of Korean, Japanese or Western Windows. `mark`: how many bytes of it are no text.
 */
export function encodingOf(
  head: Uint8Array,
  tail: Uint8Array = new Uint8Array(),
): { encoding: Encoding; mark: number } {
  if (startsWith(head, 0xff, 0xfe)) return { encoding: 'utf-16le', mark: 2 }
  if (startsWith(head, 0xfe, 0xff)) return { encoding: 'utf-16be', mark: 2 }
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', mark: 3 }
  const utf16 = wide(head)
  if (utf16) return { encoding: utf16, mark: 0 }
  // The tail begins anywhere, perhaps in the middle of a letter.
  const from = tail.findIndex((byte) => byte === 10)
  const end = from < 0 ? new Uint8Array() : tail.subarray(from)
  if (isValid(head, 'utf-8') && isValid(end, 'utf-8')) return { encoding: 'utf-8', mark: 0 }
  return { encoding: codePage(isValid(head, 'utf-8') ? end : head), mark: 0 }
}

/** A file that is no text, as far as it can be told what it is. */
export type BinaryKind = 'log-is-event-file' | 'log-is-trace' | 'log-is-archive' | 'log-not-text'

const signatures: readonly (readonly [string, BinaryKind])[] = [
  ['ElfFile\0', 'log-is-event-file'],
  ['MSCF', 'log-is-archive'],
  ['PK\u0003\u0004', 'log-is-archive'],
  ['\u001f\u008b', 'log-is-archive'],
  ["7z\u00bc\u00af'\u001c", 'log-is-archive'],
]

/** What a file is that is no text; null for text. Zeros say nothing: Windows fills logs with them before they are written. */
export function binaryKind(name: string, head: Uint8Array, encoding: Encoding): BinaryKind | null {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1')
  const known = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  if (known) return known
  if (encoding.startsWith('utf-16')) return null
  let odd = 0
  let letters = 0
  for (const byte of head) {
    if (byte === 0) continue
    letters++
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd++
  }
  if (odd <= 2 || odd <= letters / 50) return null
  return /\.etl$/i.test(name) ? 'log-is-trace' : 'log-not-text'
}
