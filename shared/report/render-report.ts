import { reportDocument } from './report-document'
import type { ReportData } from './report-schema'
import { speaker } from './speaker'
import { summaryDocument } from './summary-document'
import { writeHtml } from './write-html'
import { writeMarkdown } from './write-markdown'
import { writeText } from './write-text'

/** A picture as base64 of a PNG. */
export interface ReportPng {
  id: string
  png: string
}

const speakerOf = ({ language, timeZone }: ReportData) => speaker(language, timeZone)

/** One page: no script, nothing fetched, its pictures inside. Of a picture that is not given it says that it is missing. */
export const reportHtml = (data: ReportData, pictures: readonly ReportPng[] = []): string =>
  writeHtml(reportDocument(data, speakerOf(data)), new Map(pictures.map(({ id, png }) => [id, png])))

/** The short form, to paste into a ticket. */
export const reportMarkdown = (data: ReportData): string => writeMarkdown(summaryDocument(data, speakerOf(data)))

/** The same as plain text, for the clipboard. */
export const reportText = (data: ReportData): string => writeText(summaryDocument(data, speakerOf(data)))

/** The report for programs (schema report-1). */
export const reportJson = (data: ReportData): string => `${JSON.stringify(data, null, 2)}\n`
