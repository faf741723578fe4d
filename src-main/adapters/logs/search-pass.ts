import type { FileHandle } from 'node:fs/promises'
import { coarsePatterns } from '#shared/lookup/coarse'
import { entryAt, namedIn, nearLines, type Lines } from '#shared/logs/entry'
import { freshState, type FileState, type Format } from '#shared/logs/format'
import type { Seen } from '#shared/logs/gather'
import type { Zone } from '#shared/logs/moment'
import type { Encoding } from './encoding'
import { FileWindow } from './file-window'
import { everyLine, ripgrep, spotsIn, type Finder, type Spot, type What } from './ripgrep'
import { StreamWindow } from './stream-window'
import { pump } from './text-stream'

/** An entry that begins at a place ends within so much. */
const AHEAD = 64 * 1024
const CONTEXT = 2

/** What is searched, and how. */
export interface Search {
  handle: FileHandle
  file: string
  size: number
  format: Format
  encoding: Encoding
  mark: number
  zeros: boolean
  /** Opens the file once more, from its start. */
  again(): Promise<FileHandle | null>
  tools: { program: string | null; small: number; most: number }
  zone: Zone
  see(seen: Seen): void
  signal: AbortSignal
}

export interface Pass {
  /** How many lines were looked at, of how many that may say something. */
  shown: number
  of: number
  /** The log named its zone itself. */
  told: boolean
}

const whatOf = (program: string, { knows, landmark, marks }: Format): What => ({
  program,
  patterns: [...coarsePatterns(knows), ...(landmark ? [landmark.pattern] : [])],
  several: marks !== undefined,
})

/** Goes through a file once. `from`: so many lines that may say something are passed over. */
export async function onePass(search: Search, from: number): Promise<Pass> {
  const { size, encoding, mark, zeros, tools } = search
  // What is plain text as it lies there, the program reads by itself while what it finds is looked at.
  const isPlain = encoding === 'utf-8' && mark === 0 && !zeros && size >= tools.small
  const pass = isPlain && tools.program !== null ? await sideBySide(search, tools.program, from) : null
  return pass ?? throughHere(search, from)
}

async function sideBySide(search: Search, program: string, from: number): Promise<Pass | null> {
  const { handle, size, format, signal } = search
  const input = from === 0 ? handle : await search.again()
  // Another file has that name by now.
  if (!input) return { shown: 0, of: from, told: false }
  try {
    const found = await spotsIn(whatOf(program, format), input.fd, signal)
    if (!found) return null
    const window = new FileWindow(handle, size)
    const looking = looker(search, window, from)
    for await (const spots of found) {
      for (const spot of spots) {
        // What was written since belongs to no answer.
        if (spot.place >= size || !looking.isNext(spot)) continue
        await window.cover(spot.place)
        looking.look(spot)
      }
    }
    return looking.pass()
  } finally {
    if (input !== handle) await input.close()
  }
}

/** Text that must be made readable first goes through this process. */
async function throughHere(search: Search, from: number): Promise<Pass> {
  const { handle, size, encoding, mark, signal } = search
  const window = new StreamWindow()
  const looking = looker(search, window, from)
  const waiting: Spot[] = []
  const cuts: number[] = []
  /** Looks at what was found before a place; behind it an entry may not be there whole yet. */
  const settle = (ready: number) => {
    const next = waiting.findIndex(({ place }) => place >= ready)
    for (const spot of waiting.splice(0, next < 0 ? waiting.length : next))
      looking.look({ ...spot, line: spot.line - cuts.filter((cut) => cut <= spot.place).length })
  }
  const finder = await finderFor(search, (spot) => void (looking.isNext(spot) && waiting.push(spot)))
  const stop = () => finder.stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const use = {
      take: async (text: Buffer) => {
        await finder.write(text)
        settle(window.end - AHEAD)
      },
      keep: () => (waiting[0]?.place ?? Infinity) - AHEAD,
      cut: (place: number) => void cuts.push(place),
    }
    await pump(handle, { from: mark, to: size, encoding }, window, use, signal)
    await finder.end()
    settle(Infinity)
    return looking.pass()
  } finally {
    signal.removeEventListener('abort', stop)
    finder.stop()
  }
}

/** Without a search program, or where it may not be started, every line is looked at: slower, and the same in the end. */
async function finderFor(
  { tools: { program, small }, size, format }: Search,
  found: (spot: Spot) => void,
): Promise<Finder> {
  const search = size < small || program === null ? null : await ripgrep(whatOf(program, format), found)
  return search ?? everyLine(found)
}

/** Looks at places in their order, and counts them. */
function looker({ file, format, zone, tools, see }: Search, lines: Lines, from: number) {
  const state = freshState(zone)
  let lastLine = 0
  let seenTo = 0
  const count = { shown: 0, of: 0 }
  return {
    /** A line is looked at once, unless several entries may stand in it. */
    isNext({ line }: Spot): boolean {
      const next = line !== lastLine || format.marks !== undefined
      lastLine = line
      return next
    },
    look(spot: Spot): void {
      if (isLandmark(lines, spot, format, state)) return
      count.of++
      if (count.of <= from || count.of > from + tools.most) return
      // Several places of one entry say the same.
      if (spot.place >= seenTo) {
        const entry = entryAt(lines, spot.place, format, state)
        if (!entry) return
        seenTo = entry.to
        const hits = namedIn(lines, entry, format)
        const { at, level, component, message, text, above } = entry
        const line = spot.line - above
        if (hits.length > 0)
          see({
            ...{ file, form: format.id, line, at, level, component, message, text, hits },
            around: () => nearLines(lines, entry, CONTEXT),
          })
      }
      count.shown++
    },
    pass: (): Pass => ({ ...count, told: state.zone !== zone }),
  }
}

function isLandmark(lines: Lines, { place }: Spot, { landmark }: Format, state: FileState): boolean {
  const line = landmark && lines.at(place)
  return line ? landmark.note(line.text, state) : false
}
