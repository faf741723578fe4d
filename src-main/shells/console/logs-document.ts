import path from 'node:path'
import type { Language } from '#shared/contract/contract'
import type { LogFile, LogFinding, LogsResult, TimelineEntry } from '#shared/contract/logs'
import { entries } from '#shared/lookup/entries'
import { translate, translateAny } from '#shared/messages/translate'
import { cell, pair, shownBlocks, type Block, type Document, type Section } from '#shared/report/document'
import { speaker, zoneName } from '#shared/report/speaker'
import { causeName, nextTexts } from './render-look-up'

/** More rows than these nobody reads in a document; all that are kept are in the JSON. */
const ROWS = 60
const QUOTED = 600

interface Telling {
  result: LogsResult
  language: Language
  when(at: string): string
}

// Two folders may hold logs of one name: what is common to all is left out, and the rest tells them apart.
const nameOf = ({ files }: LogsResult, file: string) =>
  files.some((other) => other.file !== file && path.basename(other.file) === path.basename(file))
    ? file
    : path.basename(file)

const SHORT = 200
const shortened = (text: string) => {
  const line = (text.trim().split('\n')[0] ?? '').replace(/\s+/g, ' ')
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line
}
const quoted = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)

const inKorean = new Map(entries.map(({ id, ko }) => [id, ko]))
/** The finding in the language of the reader; as data it is English. */
const said = (one: LogFinding, language: Language) => (language === 'ko' ? (inKorean.get(one.id) ?? one) : one)

function labelOf(one: LogFinding, language: Language): string {
  const { label, name } = said(one, language)
  return `${translateAny(language, `lookup.kind.${one.kind}`)}: ${one.kind === 'text' ? `“${label}”` : `${label} ${name}`.trim()}`
}

function seen({ times, first, last }: LogFinding, { language, when }: Telling): string {
  if (first === null || last === null) return translate(language, 'logs.seen.no-time', { n: times })
  return times === 1
    ? translate(language, 'logs.seen.once', { when: when(last) })
    : translate(language, 'logs.seen.many', { n: times, first: when(first), last: when(last) })
}

/** Lines that were quoted once are not quoted again. */
const placeOf = ({ places }: LogFinding) => `${places.at(-1)?.file}\n${places.at(-1)?.line}`

function findingCard(one: LogFinding, telling: Telling, isQuoted: boolean): Block {
  const { language, result, when } = telling
  const place = (file: string, line: number) => translate(language, 'logs.place', { file: nameOf(result, file), line })
  const newest = isQuoted ? undefined : one.places.at(-1)
  const { later } = one
  return {
    is: 'card',
    sign: later ? 'plain' : 'found',
    title: labelOf(one, language),
    tags: [],
    blocks: shownBlocks(
      { is: 'text', text: said(one, language).meaning },
      {
        is: 'pairs',
        rows: [
          pair(translate(language, 'logs.seen'), cell(seen(one, telling))),
          pair(
            translate(language, 'logs.head.where'),
            ...one.places.map(({ file, line, at }) => cell(place(file, line), at === null ? {} : { note: when(at) })),
          ),
          ...(later
            ? [
                pair(
                  translate(language, 'logs.later'),
                  cell(
                    translate(language, 'logs.later.value', {
                      when: later.at === null ? '–' : when(later.at),
                      file: nameOf(result, later.file),
                      line: later.line,
                      text: later.text,
                    }),
                    { sign: 'fine' },
                  ),
                ),
              ]
            : []),
          ...(one.causes.length > 0
            ? [pair(translate(language, 'logs.points-to'), ...one.causes.map((id) => cell(causeName(language, id))))]
            : []),
        ],
      },
      newest ? { is: 'text', quiet: true, text: translate(language, 'logs.quoted') } : null,
      newest
        ? { is: 'verbatim', text: [...newest.before, quoted(newest.text), ...newest.after].map(quoted).join('\n') }
        : null,
    ),
  }
}

const signs = { fault: 'found', good: 'fine', info: 'plain' } as const

function timelineRow({ at, file, line, text, tells, times, until, level }: TimelineEntry, telling: Telling) {
  const { language, result, when } = telling
  const often = until === null ? {} : { note: translate(language, 'logs.times.until', { n: times, when: when(until) }) }
  return [
    cell(at === null ? '–' : when(at), often),
    cell(translate(language, 'logs.place', { file: nameOf(result, file), line })),
    cell(text, { sign: tells === 'info' && level !== 'info' ? 'plain' : signs[tells] }),
  ]
}

function fileRow({ file, form, encoding, clock, lines, grew }: LogFile, { language }: Telling) {
  const clockText = form === 'text' ? 'none' : (clock ?? 'none')
  return [
    cell(file),
    cell(translateAny(language, `logs.form.${form ?? 'text'}`), {
      note: `${encoding ?? ''}, ${translateAny(language, `logs.clock.${clockText}`)}`,
    }),
    cell(translate(language, 'logs.lines.value', { n: lines.shown, of: lines.of }), {
      ...(grew ? { note: translate(language, 'logs.grew') } : {}),
    }),
  ]
}

function resultCell({ findings, files }: LogsResult, language: Language) {
  const faults = findings.filter(({ tells }) => tells === 'fault')
  const now = faults.filter(({ later }) => later === null)
  const unread = files.filter(({ problem }) => problem !== null).length
  if (now.length > 0) return cell(translate(language, 'logs.result.found', { n: now.length }), { sign: 'found' })
  if (faults.length > 0)
    return cell(translate(language, 'logs.result.history', { n: faults.length }), { sign: 'plain' })
  return unread > 0
    ? cell(translate(language, 'logs.result.not-read', { n: unread }), { sign: 'unknown' })
    : cell(translate(language, 'logs.result.none'), { sign: 'fine' })
}

function lead(telling: Telling, timeZone: string): Block[] {
  const { result, language, when } = telling
  const { files, leftOut, zone, at } = result
  const read = files.filter(({ problem }) => problem === null).length
  const left = [
    ...(leftOut.others > 0 ? [cell(translate(language, 'logs.left-out.others', { n: leftOut.others }))] : []),
    ...(leftOut.tooMany > 0 ? [cell(translate(language, 'logs.left-out.too-many', { n: leftOut.tooMany }))] : []),
  ]
  const taken = files.some(({ clock, form }) => clock === 'taken' && form !== 'text')
  return [
    {
      is: 'pairs',
      rows: [
        pair(translate(language, 'logs.result'), resultCell(result, language)),
        pair(
          translate(language, 'logs.files'),
          cell(translate(language, 'logs.files.value', { read, of: files.length })),
        ),
        ...(left.length > 0 ? [pair(translate(language, 'logs.left-out'), ...left)] : []),
        ...(taken
          ? [pair(translate(language, 'logs.zone'), cell(translate(language, 'logs.zone.value', { zone })))]
          : []),
        pair(translate(language, 'logs.at'), cell(when(at), { note: zoneName(timeZone, at) })),
      ],
    },
  ]
}

function sections(telling: Telling): Section[] {
  const { result, language } = telling
  const { findings, causes, timeline, files, next } = result
  const faults = findings.filter(({ tells }) => tells === 'fault')
  const good = findings.filter(({ tells }) => tells === 'good')
  const rows = timeline.entries.filter(({ tells }) => tells !== 'info').slice(-ROWS)
  const shown = rows.reduce((sum, { times }) => sum + times, 0)
  const [read, unread] = [files.filter(({ problem }) => !problem), files.filter(({ problem }) => problem)]
  const say = speaker(language, 'UTC')
  const text = (
    key: 'head.when' | 'head.where' | 'head.what' | 'head.file' | 'head.form' | 'head.lines' | 'head.why',
  ) => translate(language, `logs.${key}`)
  const all: Section[] = [
    {
      title: translate(language, 'logs.section.causes', { n: causes.length }),
      blocks: causes.map(({ id, confidence, because }): Block => ({
        is: 'card',
        sign: 'plain',
        title: causeName(language, id),
        tags: [translate(language, `confidence.${confidence}`), id],
        blocks: [
          {
            is: 'list',
            items: because.map(
              (one) =>
                `${translate(language, 'logs.place', { file: nameOf(result, one.file), line: one.line })}: ${shortened(one.text)}`,
            ),
          },
        ],
      })),
    },
    {
      title: translate(language, 'logs.section.next'),
      blocks: next.length === 0 ? [] : [{ is: 'list', items: nextTexts(language, next) }],
    },
    {
      title: translate(language, 'logs.section.findings', { n: faults.length }),
      blocks: faults.map((one, at) =>
        findingCard(
          one,
          telling,
          faults.slice(0, at).some((before) => placeOf(before) === placeOf(one)),
        ),
      ),
    },
    {
      title: translate(language, 'logs.section.timeline', { n: shown, of: timeline.of }),
      blocks: shownBlocks(
        rows.length > 0 && {
          is: 'table',
          of: 'compared',
          caption: translate(language, 'logs.timeline.caption'),
          head: [text('head.when'), text('head.where'), text('head.what')],
          rows: rows.map((row) => timelineRow(row, telling)),
        },
        timeline.withoutTime > 0 && {
          is: 'text',
          quiet: true,
          text: translate(language, 'logs.timeline.without-time', { n: timeline.withoutTime }),
        },
      ),
    },
    {
      title: translate(language, 'logs.section.good', { n: good.length }),
      blocks: shownBlocks(
        good.length > 0 && {
          is: 'list',
          items: good.map((one) => `${labelOf(one, language)}. ${seen(one, telling)}`),
        },
      ),
    },
    {
      title: translate(language, 'logs.section.not-read', { n: unread.length }),
      blocks: shownBlocks(
        unread.length > 0 && {
          is: 'table',
          of: 'not-read',
          caption: translate(language, 'logs.section.not-read', { n: unread.length }),
          head: [text('head.file'), text('head.why')],
          rows: unread.map(({ file, problem }) => {
            const told = problem ? say.problem(problem) : { text: '', next: '' }
            return [cell(file), cell(told.text, { note: told.next })]
          }),
        },
      ),
    },
    {
      title: translate(language, 'logs.section.files', { n: read.length }),
      blocks: shownBlocks(
        read.length > 0 && {
          is: 'table',
          of: 'ruled-out',
          caption: translate(language, 'logs.section.files', { n: read.length }),
          head: [text('head.file'), text('head.form'), text('head.lines')],
          rows: read.map((one) => fileRow(one, telling)),
        },
      ),
    },
  ]
  return all.filter(({ blocks }) => blocks.length > 0)
}

/** What the logs say, for somebody to read. Moments are those of the reader's zone. */
export function logsDocument(result: LogsResult, language: Language, timeZone: string): Document {
  const { program, at } = result
  const clock = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    ...{ dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23', timeZone },
  })
  const telling = { result, language, when: (then: string) => clock.format(new Date(then)) }
  return {
    language,
    kicker: translate(language, 'logs.kicker', { program }),
    title: translate(language, 'logs.title'),
    practice: null,
    lead: lead(telling, timeZone),
    sections: sections(telling),
    foot: [`WSUS Medic ${program} · logs · ${at}`],
  }
}
