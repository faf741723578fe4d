import MiniSearch from 'minisearch'
import { entries, textEntries, type Entry } from './entries'
import { isKorean, koreanWords, spaceless } from './korean'
import { symptomsOf } from './symptoms-of'

/** An entry as a screen shows it. */
export interface Term extends Pick<Entry, 'id' | 'kind' | 'label' | 'name' | 'meaning' | 'ko' | 'tells'> {
  causes: string[]
  symptoms: string[]
}

/** What a search in the look-up finds. */
export interface Terms {
  found: number
  terms: Term[]
}

/** More than these nobody reads. */
const SHOWN = 50

interface Indexed {
  id: string
  label: string
  name: string
  meaning: string
  causes: string
}

const byId: ReadonlyMap<string, Entry> = new Map(entries.map((one) => [one.id, one]))

let built: MiniSearch<Indexed> | null = null

/** Built at the first search: nobody else has to wait for it. */
function search(words: string): Entry[] {
  built ??= indexed()
  return built.search(words).flatMap(({ id }) => byId.get(String(id)) ?? [])
}

function indexed(): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>({
    fields: ['label', 'name', 'meaning', 'causes'],
    searchOptions: { boost: { label: 4, name: 3, causes: 2 }, prefix: (term) => term.length > 2, combineWith: 'AND' },
    // Names of codes are found by their parts as well: WU_E_PT_HTTP_STATUS_DENIED by "denied".
    tokenize: (text) => [...text.split(/[\s,;:()[\]{}"'`<>|/\\]+/u), ...(/_/.test(text) ? text.split(/[\s_]+/u) : [])],
  })
  const seen = entries.filter(({ kind, meaning }) => kind !== 'text' || meaning !== '')
  index.addAll(
    seen.map(({ id, label, name, meaning, causes }) => ({ id, label, name, meaning, causes: causes.join(' ') })),
  )
  return index
}

/** The number of a code however it is written: 0x80244022, 80244022, 2149859362, -2145107934. */
function asCode(query: string): string | null {
  const hex = /^(?:0x)?([0-9a-f]{8})$/i.exec(query)?.[1]
  if (hex) return `0x${hex.toUpperCase()}`
  const decimal = /^-?\d{9,10}$/.test(query) ? Number(query) : NaN
  if (Number.isNaN(decimal)) return null
  return `0x${(decimal < 0 ? decimal + 2 ** 32 : decimal).toString(16).toUpperCase().padStart(8, '0')}`
}

const shown = ({ id, kind, label, name, meaning, ko, tells, causes, symptoms, maybe }: Entry): Term => ({
  ...{ id, kind, label, name, meaning, ko, tells },
  causes: [...causes],
  symptoms: [...new Set([...symptoms, ...maybe, ...causes.flatMap((one) => symptomsOf(one).slice(0, 1))])],
})

let korean: { entry: Entry; said: string }[] | null = null

/** What an entry says in Korean, and what a system writes for it: of texts, in every language that is known. */
function saidBy(entry: Entry): string {
  const { label, name, ko } = entry
  const anchors = textEntries.find((one) => one === entry)?.anchors.flat() ?? []
  return spaceless([ko.meaning, ko.name, label, name, ...anchors].join('|'))
}

/** The entries that say every word; what says little else comes first. */
function searchKorean(query: string): Entry[] {
  korean ??= entries
    .map((entry) => ({ entry, said: saidBy(entry) }))
    .sort((a, b) => a.entry.ko.meaning.length - b.entry.ko.meaning.length)
  const words = koreanWords(query)
  if (words.length === 0) return []
  return korean.filter(({ said }) => words.every((word) => said.includes(word))).map(({ entry }) => entry)
}

/** Codes, events, messages and terms that fit some words; whole numbers and names before parts of them. */
export function searchTerms(query: string): Terms {
  const words = query.trim()
  if (words === '') return { found: 0, terms: [] }
  const code = asCode(words)
  const exact = code ? byId.get(`code:${code}`) : undefined
  const same = entries.filter(({ label, name }) => label === words || name.toUpperCase() === words.toUpperCase())
  const found = isKorean(words) ? searchKorean(words) : search(words)
  const all = [...new Set([...(exact ? [exact] : []), ...same, ...found])]
  return { found: all.length, terms: all.slice(0, SHOWN).map(shown) }
}
