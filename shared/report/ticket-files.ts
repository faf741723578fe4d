import { reportHtml, reportJson, reportMarkdown, type ReportPng } from './render-report'
import type { ReportData } from './report-schema'

/** One file of a ticket: a text, or the picture with this id. */
export type TicketFile = { name: string; text: string } | { name: string; picture: string }

/** Everything of a ticket: one page to read, the same for programs, a short text to paste, and the pictures that there are. */
export function ticketFiles(data: ReportData, pictures: readonly ReportPng[]): TicketFile[] {
  const kept = data.pictures.filter(({ id }) => pictures.some((picture) => picture.id === id))
  const ticket = { ...data, pictures: kept }
  return [
    { name: 'report.html', text: reportHtml(ticket, pictures) },
    { name: 'report.json', text: reportJson(ticket) },
    { name: 'summary.md', text: reportMarkdown(ticket) },
    ...kept.map(({ id, file }) => ({ name: file, picture: id })),
  ]
}
