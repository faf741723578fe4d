import type { Confidence } from '#shared/causes/verdict'
import type { Entry } from './entries'
import { rules } from './coarse'
import { lineAt } from './find-lines'
import { patterns } from './find-texts'
import { isNearOurs, type Found } from './rule'
import { makeScanner, type Anchor, type Scan } from './scanner'

/** One thing that a text names, where it first does so, and how often. */
export interface Hit {
  entry: Entry
  from: number
  to: number
  /** The part of the text, as it stands there. */
  text: string
  line: number
  times: number
  atMost: Confidence
}

export interface Reading {
  /** `empty`: nothing was pasted. `binary`: it is no text. */
  state: 'empty' | 'binary' | 'text'
  /** In the order of the text; at most `KEPT` of them. */
  hits: readonly Hit[]
  /** How many different things were found in all. */
  found: number
}

/** More different things than these are counted, not kept. */
const KEPT = 200
/** Longest part of a text that is shown for a hit. */
const SHOWN = 200
/** A long line is looked at in pieces: so much before an anchor, and so much after it. */
const BEFORE = 200
const AFTER = 500
const WIDE = 900
/** What was looked at so often says nothing new, once the text has said so much in all. */
const MANY = 40
const MUCH = 8000

let scanner: Scan | null = null
/** Built at the first look-up: nobody else has to wait for it. */
const scanOf = (): Scan => (scanner ??= makeScanner(anchors()))

function anchors(): Anchor[] {
  return [
    ...rules.flatMap(({ anchors }, rule) => anchors.map((text) => ({ text, rule }))),
    ...patterns.flatMap(({ anchors }, at) => anchors.map((text) => ({ text, rule: rules.length + at }))),
  ]
}

/** Whether this is no text: a program, a picture, or text of another encoding. */
function isBinary(text: string): boolean {
  const sample = text.length > 65_536 ? text.slice(0, 32_768) + text.slice(-32_768) : text
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return odd > 2 && odd > sample.length / 50
}

/** Counts words; says of one that it came often enough. */
function counter(): (word: string) => boolean {
  const times = new Map<string, number>()
  let all = 0
  return (word) => {
    const now = (times.get(word) ?? 0) + 1
    times.set(word, now)
    return ++all > MUCH && now > MANY
  }
}

/** Finds everything in a text that means something here, in one pass. `ours`: all of it is of WSUS or Windows Update. */
export function readText(text: string, ours = false): Reading {
  if (isBinary(text)) return { state: 'binary', hits: [], found: 0 }
  if (text.trim() === '') return { state: 'empty', hits: [], found: 0 }
  const hits = new Map<string, Hit>()
  const again = counter()
  const keep = (one: Found) => note(hits, text, one, ours)
  // Up to where each pattern has looked already, and how often it fitted.
  const seen = new Map<number, number>()
  const fits = new Map<number, number>()
  let line = { from: 0, to: 0, whole: false }
  scanOf()(text, (rule, start, end) => {
    const spot = rules[rule]
    if (spot) {
      for (const one of spot.at(text, start, end, again)) keep(one)
      return
    }
    const at = rule - rules.length
    const pattern = patterns[at]
    if (!pattern || start < (seen.get(at) ?? 0) || (fits.get(at) ?? 0) >= MANY) return
    // Patterns often look at the same line one after the other.
    if (pattern.wide) line = { from: Math.max(0, start - WIDE), to: Math.min(text.length, end + WIDE), whole: false }
    else if (!line.whole || start < line.from || end > line.to) line = lineAt(text, start, BEFORE, AFTER)
    const piece = text.slice(line.from, line.to)
    pattern.regex.lastIndex = 0
    for (let match = pattern.regex.exec(piece); match && match[0] !== ''; match = pattern.regex.exec(piece)) {
      const from = line.from + match.index
      if (from < (seen.get(at) ?? 0)) continue
      if (keep({ entry: pattern.entry, from, to: from + match[0].length })) fits.set(at, (fits.get(at) ?? 0) + 1)
      if ((fits.get(at) ?? 0) >= MANY || again(pattern.entry.id)) break
    }
    // The next piece of a long line begins a little before the end of this one.
    seen.set(at, line.whole ? line.to : Math.max(end, line.to - (pattern.wide ? WIDE / 2 : BEFORE)))
  })
  return finished(text, hits)
}

function note(hits: Map<string, Hit>, text: string, found: Found, ours: boolean): boolean {
  const { entry, from, to, atMost = 'sure' } = found
  const known = hits.get(entry.id)
  if (known) {
    known.times++
    if (atMost === 'sure' && known.atMost !== 'sure' && entry.kind !== 'text') known.atMost = 'sure'
    return true
  }
  let least: Confidence = atMost
  if ('loose' in entry) {
    const { loose, common } = entry as Entry & { loose: boolean; common: boolean }
    const near = (loose || common) && (ours || isNearOurs(text, from, to))
    if (loose && !near) return false
    if (common && !near) least = 'possible'
  }
  hits.set(entry.id, {
    entry,
    from,
    to,
    text: text.slice(from, Math.min(to, from + SHOWN)),
    line: 0,
    times: 1,
    atMost: least,
  })
  return true
}

/** What is noise each time that it comes is no finding. */
function quieten(hits: Map<string, Hit>): void {
  for (const { entry, times } of [...hits.values()]) {
    if (!('quiets' in entry)) continue
    for (const id of (entry as Entry & { quiets: readonly string[] }).quiets) {
      if ((hits.get(id)?.times ?? 0) <= times) hits.delete(id)
    }
  }
}

function finished(text: string, hits: Map<string, Hit>): Reading {
  quieten(hits)
  const all = [...hits.values()].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept = all.slice(0, KEPT)
  let line = 1
  let at = 0
  for (const hit of kept) {
    for (; at < hit.from; at++) if (text.charCodeAt(at) === 10) line++
    hit.line = line
  }
  return { state: 'text', hits: kept, found: all.length }
}
