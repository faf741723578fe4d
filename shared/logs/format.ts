import type { EntryKind } from '#shared/lookup/entries'
import type { Zone } from './moment'

export const formatIds = [
  'cmtrace',
  'cmlegacy',
  'cmcopied',
  'eventxml',
  'httperr',
  'iis',
  'softwaredistribution',
  'reportingevents',
  'wudecoded',
  'wulegacy',
  'cbs',
  'msi',
  'postinstall',
  'text',
] as const
export type FormatId = (typeof formatIds)[number]

export type Level = 'error' | 'warning' | 'info'

/** What the first line of an entry says, whoever wrote it. */
export interface Head {
  /** UTC, ISO; null where the line has no whole moment. */
  at: string | null
  level: Level
  /** What part of the writer speaks; empty where the log does not say. */
  component: string
  message: string
}

/** What is known of a file while it is read: lines further up decide how later ones are understood. */
export interface FileState {
  /** Where the clock of the writer hangs, for logs that do not say. */
  zone: Zone
  /** The names of the columns, as the last directive gave them. */
  fields: readonly string[] | null
  /** The day, for logs that write only the time of day. */
  day: { year: number; month: number; day: number } | null
}

/** One form in which a log is written (log-formats.md, sections 2 to 13). */
export interface Format {
  id: FormatId
  /** What stands above a line for the look-up, as if somebody had pasted both: whose log it is. */
  heading: string
  /** Whether a line says when it was, without knowing the machine. */
  clock: 'utc' | 'stated' | 'local'
  /** Whether a line at the top of a file is of this form. */
  fits(line: string): boolean
  /** The head of an entry; null: the line belongs to the entry before it. */
  head(line: string, state: FileState): Head | null
  /** Where entries stand between marks and may span lines. */
  marks?: { open: readonly string[]; close: RegExp }
  /** Lines that say how later ones are to be read. */
  landmark?: { pattern: string; note(line: string, state: FileState): boolean }
  /** What of the look-up means something here: kinds of entries, and of texts those of these logs. Everything where not given. */
  knows?: { kinds: readonly EntryKind[]; texts: readonly string[] }
}

export const freshState = (zone: Zone): FileState => ({ zone, fields: null, day: null })
