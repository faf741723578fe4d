import type { Format } from './format'
import { cmcopied, cmlegacy, cmtrace } from './formats/config-manager'
import { eventxml } from './formats/event-xml'
import { cbs, msi, postinstall, softwaredistribution } from './formats/server'
import { httperr, iis } from './formats/web'
import { reportingevents, wudecoded, wulegacy } from './formats/windows-update'

/** Anything else: lines without a time that is understood. */
export const freeText: Format = {
  id: 'text',
  heading: '',
  clock: 'local',
  fits: () => true,
  head: (line) => ({ at: null, level: 'info', component: '', message: line.trim() }),
}

/** In the order in which they are tried (log-formats.md 1.4). */
const formats: readonly Format[] = [
  cmtrace,
  cmlegacy,
  eventxml,
  httperr,
  iis,
  softwaredistribution,
  reportingevents,
  wudecoded,
  wulegacy,
  cbs,
  msi,
  cmcopied,
  postinstall,
]

/** A form is recognised by this many lines, or by all that there are where there are fewer. */
const ENOUGH = 3
const LOOKED_AT = 50

/** What no other log has: one line is enough, as at the top of a part that begins in the middle of a stack. */
const own: Readonly<Partial<Record<Format['id'], RegExp>>> = {
  cmtrace: /<!\[LOG\[/,
  softwaredistribution:
    /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,3}|YYYY-MM-DD HH:MM:SS)\s*UTC\s*(?:Error|Warning|Change|Info|Verbose)/m,
  cmlegacy: /\$\$<[^>]*><\d\d-\d\d-\d{4} /,
  eventxml: /<Events?(?:\s|>)/,
  iis: /^#(?:Software: Microsoft Internet|Fields: .*cs-uri-stem)/m,
  httperr: /^#Software: Microsoft HTTP API/m,
}

/** The form of a log by its first lines; free text where none fits. */
export function recognise(head: string): Format {
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT)
  const enough = Math.min(ENOUGH, lines.length)
  if (enough === 0) return freeText
  const top = lines.join('\n')
  return (
    formats.find((one) => own[one.id]?.test(top) || lines.filter((line) => one.fits(line)).length >= enough) ?? freeText
  )
}
