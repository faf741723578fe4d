import type { Language } from '#shared/contract/contract'
import {
  LOOK_UP_FORMAT,
  LOOK_UP_VERSION,
  saidIn,
  type LookUpResult,
  type LookUpView as LookUp,
} from '#shared/contract/look-up'
import { isMessageKey, translate, translateAny } from '#shared/messages/translate'

export const lookUpFormats = ['text', 'json', 'md'] as const
export type LookUpFormat = (typeof lookUpFormats)[number]

/** The name of a cause: its own text where it has one, else the short name of the look-up. */
export const causeName = (language: Language, id: string) =>
  translateAny(language, isMessageKey(`cause.${id}.name`) ? `cause.${id}.name` : `lookup.cause.${id}`)
const symptomName = (language: Language, id: string) => translateAny(language, `lookup.symptom.${id}.name`)

function nextText(language: Language, next: LookUp['next'][number]): string {
  if (next.kind === 'ask') return translate(language, 'lookup.triage')
  const symptom = symptomName(language, next.symptom)
  if (next.kind === 'start') return translate(language, 'lookup.next.start', { symptom })
  return translate(language, 'lookup.next.collect', {
    symptom,
    collect: translateAny(language, `lookup.symptom.${next.symptom}.collect`),
  })
}

/** The answer as data. Names are English, ids are what other programs should read. */
export function lookUpResult(found: LookUp, program: string): LookUpResult {
  return {
    format: LOOK_UP_FORMAT,
    version: LOOK_UP_VERSION,
    program,
    ...found,
    symptoms: found.symptoms.map((one) => ({ ...one, title: symptomName('en', one.id) })),
    causes: found.causes.map((one) => ({ ...one, title: causeName('en', one.id) })),
    matches: found.matches.map(({ ko: _, ...one }) => one),
    next: found.next.flatMap((next) => [
      { kind: next.kind, symptom: next.kind === 'ask' ? null : next.symptom, text: nextText('en', next) },
      ...(next.kind === 'ask' ? triage('en').map((text) => ({ kind: 'ask', symptom: null, text })) : []),
    ]),
  }
}

/** What to do now, in words, of an answer as data. */
export const nextTexts = (language: Language, next: LookUpResult['next']): string[] => {
  const first = next.find(({ kind }) => kind === 'ask')
  const steps = next.flatMap(({ kind, symptom }) =>
    symptom !== null && (kind === 'start' || kind === 'collect') ? [nextText(language, { kind, symptom })] : [],
  )
  return first ? [...steps, nextText(language, { kind: 'ask' }), ...triage(language)] : steps
}

const triage = (language: Language) => [1, 2, 3, 4, 5, 6, 7].map((n) => translateAny(language, `lookup.triage.${n}`))

interface Section {
  title: string
  lines: readonly string[]
}

/** What was pasted is printed on one line and without anything that a terminal would obey. */
const plain = (text: string) =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 120)

function sections(found: LookUp, language: Language): Section[] {
  const because = ({ because: [first] }: LookUp['causes'][number]) =>
    first ? translate(language, 'lookup.because', { text: plain(first.text), line: first.line }) : ''
  const line = (name: string, one: LookUp['causes'][number]) =>
    `${name} (${translate(language, `confidence.${one.confidence}`)}, ${one.id}): ${because(one)}`
  const nothing = found.symptoms.length + found.causes.length === 0
  const lead =
    found.state !== 'text'
      ? translate(language, `lookup.state.${found.state}`)
      : found.matches.length > 0
        ? translate(language, 'lookup.meant-only')
        : translate(language, 'lookup.nothing')
  return [
    ...(nothing ? [{ title: lead, lines: [] }] : []),
    {
      title: translate(language, 'lookup.sounds-like'),
      lines: found.symptoms.map((one) => line(symptomName(language, one.id), one)),
    },
    {
      title: translate(language, 'lookup.causes'),
      lines: found.causes.map((one) => line(causeName(language, one.id), one)),
    },
    {
      title: translate(language, 'lookup.next'),
      lines: found.next.flatMap((next) => [nextText(language, next), ...(next.kind === 'ask' ? triage(language) : [])]),
    },
    {
      title:
        found.found > found.matches.length
          ? translate(language, 'lookup.recognised.more', { n: found.matches.length, m: found.found })
          : translate(language, 'lookup.recognised'),
      lines: found.matches.map((one) => matchLine(language, one)),
    },
  ].filter(({ title, lines }) => lines.length > 0 || title === lead)
}

function matchLine(language: Language, match: LookUp['matches'][number]): string {
  const { kind, tells, text } = match
  const { label, name, meaning } = saidIn(language, match)
  const what = `${translateAny(language, `lookup.kind.${kind}`)} ${kind === 'text' ? `“${plain(text)}”` : `${label} ${name}`}`
  return `${what}: ${meaning}${tells === 'good' ? ` ${translate(language, 'lookup.good')}` : ''}`
}

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** The answer as somebody wants to read it. */
export function renderLookUp(found: LookUp, format: LookUpFormat, language: Language, program: string): string {
  if (format === 'json') return `${JSON.stringify(lookUpResult(found, program), null, 2)}\n`
  const parts = sections(found, language).map(({ title, lines }) =>
    format === 'md'
      ? [`## ${escaped(title)}`, '', ...lines.map((line) => `- ${escaped(line)}`)].join('\n').trimEnd()
      : [title, ...lines.map((line) => `  ${line}`)].join('\n'),
  )
  return `${parts.join('\n\n')}\n`
}
