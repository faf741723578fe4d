import MiniSearch from 'minisearch'
import { entries, type Entry } from './entries'
import { symptomsOf } from './symptoms-of'

/** An entry as a screen shows it. */
export interface Term extends Pick<Entry, 'id' | 'kind' | 'label' | 'name' | 'meaning' | 'tells'> {
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

let search: { index: MiniSearch<Indexed>; byId: ReadonlyMap<string, Entry> } | null = null

/** Built at the first search: nobody else has to wait for it. */
function searchOf() {
  if (search) return search
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
  search = { index, byId: new Map(entries.map((one) => [one.id, one])) }
  return search
}

/** The number of a code however it is written: 0x80244022, 80244022, 2149859362, -2145107934. */
function asCode(query: string): string | null {
  const hex = /^(?:0x)?([0-9a-f]{8})$/i.exec(query)?.[1]
  if (hex) return `0x${hex.toUpperCase()}`
  const decimal = /^-?\d{9,10}$/.test(query) ? Number(query) : NaN
  if (Number.isNaN(decimal)) return null
  return `0x${(decimal < 0 ? decimal + 2 ** 32 : decimal).toString(16).toUpperCase().padStart(8, '0')}`
}

const shown = ({ id, kind, label, name, meaning, tells, causes, symptoms, maybe }: Entry): Term => ({
  ...{ id, kind, label, name, meaning, tells },
  causes: [...causes],
  symptoms: [...new Set([...symptoms, ...maybe, ...causes.flatMap((one) => symptomsOf(one).slice(0, 1))])],
})

/** Codes, events, messages and terms that fit some words; whole numbers and names before parts of them. */
export function searchTerms(query: string): Terms {
  const words = query.trim()
  if (words === '') return { found: 0, terms: [] }
  const { index, byId } = searchOf()
  const code = asCode(words)
  const exact = code ? byId.get(`code:${code}`) : undefined
  const same = entries.filter(({ label, name }) => label === words || name.toUpperCase() === words.toUpperCase())
  const found = index.search(words).flatMap(({ id }) => byId.get(String(id)) ?? [])
  const all = [...new Set([...(exact ? [exact] : []), ...same, ...found])]
  return { found: all.length, terms: all.slice(0, SHOWN).map(shown) }
}
