import { reportHtml, reportJson, reportMarkdown, type ReportPng } from './render-report'
import type { ReportData } from './report-schema'

/** One file of a ticket: a text, or a picture as base64 of a PNG. */
export type TicketFile = { name: string; text: string } | { name: string; picture: string }

/** Everything of a ticket: one page to read, the same for programs, a short text to paste, and the pictures that there are. */
export function ticketFiles(data: ReportData, pictures: readonly ReportPng[]): TicketFile[] {
  const screens = data.pictures.flatMap(({ id, file }) => {
    const taken = pictures.find((picture) => picture.id === id)
    return taken ? [{ name: file, picture: taken.png }] : []
  })
  return [
    { name: 'report.html', text: reportHtml(data, pictures) },
    { name: 'report.json', text: reportJson(data) },
    { name: 'summary.md', text: reportMarkdown(data) },
    ...screens,
  ]
}
