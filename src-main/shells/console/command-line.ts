import { parseArgs } from 'node:util'
import { languages, type Language } from '#shared/contract/contract'
import { checkFormats, type CheckFormat } from '#shared/report/render-check'
import { situations } from '#shared/situations/index'
import { isComputerName } from '#shared/session/machine'
import { computerOf } from '#shared/report/tree-facts'
import { trees } from '#shared/trees/index'
import { zoneOf } from '#shared/logs/moment'
import { oneOf, wizardSources, type Wishes } from '../wishes'
import { lookUpFormats, type LookUpFormat } from './render-look-up'
import type { BadUsage } from './usage'

/** Where the facts of a check come from. */
export type CheckFrom =
  | { kind: 'situation'; id: string }
  | { kind: 'case'; file: string }
  /**
   * `computer`: the one of the server's list that a symptom is about. `sqlLogin`: name of a login of SQL Server that SUSDB is read with;
   * its password is no word of a command line, which everybody on the machine can read.
   */
  | { kind: 'live'; computer: string | null; sqlLogin: string | null }

/** What somebody typed, understood. */
export type Command =
  | { name: 'help' | 'version' | 'situations' }
  | { name: 'serve'; source: Wishes['source'] }
  | { name: 'lookup'; text: string | null; format: LookUpFormat }
  | { name: 'logs'; places: string[]; format: CheckFormat; zone: string | undefined; follow: boolean }
  /** `symptom` left out: the one of the situation or of the case; on a live machine, which does not say what its user sees, every one. */
  | { name: 'check'; from: CheckFrom; symptom: string | undefined; format: CheckFormat }

type Option =
  'source' | 'situation' | 'case' | 'computer' | 'symptom' | 'sql-login' | 'format' | 'lang' | 'zone' | 'follow'

const optionsOf: Readonly<Record<string, readonly Option[]>> = {
  check: ['situation', 'case', 'source', 'computer', 'symptom', 'sql-login', 'format', 'lang'],
  lookup: ['format', 'lang'],
  logs: ['format', 'lang', 'zone', 'follow'],
  serve: ['source', 'lang'],
  situations: ['lang'],
  help: ['lang'],
}
const commands = Object.keys(optionsOf)
const text = { type: 'string' } as const
const every: Record<Exclude<Option, 'follow'>, typeof text> = {
  source: text,
  situation: text,
  case: text,
  computer: text,
  symptom: text,
  'sql-login': text,
  format: text,
  lang: text,
  zone: text,
}

type Given = Partial<Record<Option, string>>

/** Understands the words of a command line. The language that was asked for is known even where the rest is not understood. */
export function understand(words: readonly string[]): {
  language: Language | undefined
  command: Command | { bad: BadUsage }
} {
  const { tokens } = parseArgs({
    args: words.map(quoted),
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...every,
      follow: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  })
  const options = tokens.filter((token) => token.kind === 'option')
  const typed = tokens.filter((token) => token.kind === 'positional').map(({ value }) => unquoted(value))
  const lang = options.findLast(({ name }) => name === 'lang')?.value
  const language = oneOf(languages, lang)
  const answer = (command: Command | { bad: BadUsage }) => ({ language, command })

  if (options.some(({ name }) => name === 'version')) return answer({ name: 'version' })
  if (options.some(({ name }) => name === 'help')) return answer({ name: 'help' })
  const [command, ...rest] = typed
  if (command === undefined) return answer({ bad: { what: 'no-command', known: commands } })
  const known = Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined
  if (!known) return answer({ bad: { what: 'unknown-command', given: command, known: commands } })

  const given: Given = {}
  for (const { name, rawName, value, inlineValue } of options) {
    const option = known.find((one) => one === name)
    if (!option) {
      return answer({
        bad: { what: 'unknown-option', command, given: rawName, known: known.map((one) => `--${one}`) },
      })
    }
    if (option === 'follow') {
      if (value !== undefined) return answer({ bad: { what: 'unknown-value', option: rawName, given: value } })
      given.follow = 'yes'
      continue
    }
    const isNext = inlineValue === false && value.startsWith('--')
    if (value === undefined || value === '' || isNext)
      return answer({ bad: { what: 'missing-value', option: rawName } })
    if (given[option] !== undefined) return answer({ bad: { what: 'twice', option: rawName } })
    given[option] = value
  }
  const [extra] = command === 'lookup' || command === 'logs' ? [] : rest
  if (extra !== undefined) return answer({ bad: { what: 'extra-word', given: extra } })
  if (given.lang !== undefined && !language) return answer({ bad: badValue('lang', given.lang, languages) })
  if (command === 'lookup') return answer(lookUpCommand(rest, given))
  if (command === 'logs') return answer(logsCommand(rest, given))
  if (command === 'check') return answer(checkCommand(given))
  if (command === 'serve') {
    const source = oneOf(wizardSources, given.source)
    if (given.source !== undefined && !source) return answer({ bad: badValue('source', given.source, wizardSources) })
    return answer({ name: 'serve', source })
  }
  return answer({ name: command === 'help' ? 'help' : 'situations' })
}

// A number with a minus is no option: `lookup -2145107934`.
const MINUS = '\u2212'
const quoted = (word: string) => (/^-\d/.test(word) ? word.replace('-', MINUS) : word)
const unquoted = (word: string) => (word.startsWith(MINUS) ? word.replace(MINUS, '-') : word)

/** Several words are one text; `-` and nothing stand for standard input. */
function lookUpCommand(words: readonly string[], given: Given): Command | { bad: BadUsage } {
  const format = oneOf(lookUpFormats, given.format ?? 'text')
  if (!format) return { bad: badValue('format', given.format ?? '', lookUpFormats) }
  const text = words.join(' ')
  return { name: 'lookup', text: text === '' || text === '-' ? null : text, format }
}

/** While logs are watched nothing has an end, so what is written as a whole is no answer. */
const followFormats = ['text', 'json'] as const

function logsCommand(places: string[], given: Given): Command | { bad: BadUsage } {
  if (places.length === 0) return { bad: { what: 'which-logs' } }
  const follow = given.follow !== undefined
  const format = oneOf(follow ? followFormats : checkFormats, given.format ?? 'text')
  if (!format) return { bad: badValue('format', given.format ?? '', follow ? followFormats : checkFormats) }
  if (given.zone !== undefined && zoneOf(given.zone) === null) {
    return { bad: badValue('zone', given.zone, ['UTC', '+09:00', 'Asia/Seoul', '…']) }
  }
  return { name: 'logs', places, format, zone: given.zone, follow }
}

const badValue = (option: Option, given: string, known: readonly string[]): BadUsage => ({
  what: 'unknown-value',
  option: `--${option}`,
  given,
  known,
})

function checkCommand(given: Given): Command | { bad: BadUsage } {
  const places: CheckFrom[] = [
    ...(given.situation !== undefined ? [{ kind: 'situation' as const, id: given.situation }] : []),
    ...(given.case !== undefined ? [{ kind: 'case' as const, file: given.case }] : []),
    ...(given.source !== undefined
      ? [{ kind: 'live' as const, computer: given.computer ?? null, sqlLogin: given['sql-login'] ?? null }]
      : []),
  ]
  const [from] = places
  if (!from || places.length > 1) {
    return { bad: { what: 'where-from', known: ['--situation ID', '--case FILE', '--source live'] } }
  }
  if (given.source !== undefined && given.source !== 'live') return { bad: badValue('source', given.source, ['live']) }
  if (given.computer !== undefined && (from.kind !== 'live' || !isComputerName(given.computer)))
    return { bad: badValue('computer', given.computer, ['--source live --computer NAME']) }
  const situationIds: readonly string[] = situations.map(({ id }) => id)
  if (from.kind === 'situation' && !situationIds.includes(from.id)) {
    return { bad: badValue('situation', from.id, situationIds) }
  }
  const symptoms: readonly string[] = trees.map(({ id }) => id)
  if (given.symptom !== undefined && !symptoms.includes(given.symptom)) {
    return { bad: badValue('symptom', given.symptom, symptoms) }
  }
  const ofComputer: readonly string[] = trees.filter((tree) => computerOf(tree, {}) !== null).map(({ id }) => id)
  if (given.computer !== undefined && given.symptom !== undefined && !ofComputer.includes(given.symptom))
    return { bad: { what: 'no-computer', given: given.symptom, known: ofComputer } }
  const sqlLogin = given['sql-login']
  if (sqlLogin !== undefined && from.kind !== 'live') return { bad: { what: 'only-live', option: '--sql-login' } }
  // No login of SQL Server has a backslash in its name; an account of a domain always has.
  if (sqlLogin?.includes('\\')) return { bad: { what: 'no-sql-login', given: sqlLogin } }
  const format = oneOf(checkFormats, given.format ?? 'text')
  if (!format) return { bad: badValue('format', given.format ?? '', checkFormats) }
  return { name: 'check', from, symptom: given.symptom, format }
}
