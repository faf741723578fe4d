import type { Gives, Language, Takes } from '#shared/contract/contract'
import { ok, type Result } from '#shared/kernel/result'
import { reportHtml, reportJson, reportMarkdown, reportText, type ReportPng } from '#shared/report/render-report'
import { ticketFiles } from '#shared/report/ticket-files'
import type { ReportData } from '#shared/report/report-schema'
import { visitReport } from '#shared/report/visit-report'
import type { Ports } from './ports'
import type { Visit } from './visit'

type Format = Takes<'report'>['format']

/** The report of a visit in one of its forms; the page has the pictures in it. */
export async function reportOf(
  visit: Visit,
  ports: Ports,
  language: Language,
  format: Format,
): Promise<Result<Gives<'report'>>> {
  const data = dataOf(visit, ports, language)
  const name = `wsus-medic-${visit.record.id}.${format === 'text' ? 'txt' : format}`
  return ok({ name, text: await render(visit, ports, data, format) })
}

async function render(visit: Visit, ports: Ports, data: ReportData, format: Format): Promise<string> {
  if (format === 'html') return reportHtml(data, await picturesOf(visit, ports))
  if (format === 'md') return reportMarkdown(data)
  return format === 'json' ? reportJson(data) : reportText(data)
}

/** Writes the ticket's files into the visit's folder. */
export async function ticketOf(visit: Visit, ports: Ports, language: Language): Promise<Result<Gives<'saveTicket'>>> {
  const files = ticketFiles(dataOf(visit, ports, language), await picturesOf(visit, ports)).map((file) => ({
    name: file.name,
    content: 'text' in file ? file.text : Buffer.from(file.picture, 'base64'),
  }))
  const saved = await ports.store.saveTicket(visit.record.id, files)
  return saved.ok ? ok({ folder: saved.value, files: files.map(({ name }) => name) }) : saved
}

const dataOf = (visit: Visit, ports: Ports, language: Language): ReportData =>
  visitReport({
    record: visit.record,
    program: ports.program.version,
    now: visit.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language,
  })

/** The pictures that can still be read; the report says of each of the others that it is missing. */
async function picturesOf(visit: Visit, ports: Ports): Promise<ReportPng[]> {
  const read = await Promise.all(
    visit.record.pictures.map(async ({ id }) => ({ id, png: await ports.store.picture(visit.record.id, id) })),
  )
  return read.flatMap(({ id, png }) => (png.ok ? [{ id, png: Buffer.from(png.value).toString('base64') }] : []))
}
