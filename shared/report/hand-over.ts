import type { ReportData } from './report-schema'
import { speaker } from './speaker'
import { handOverDocument } from './summary-document'
import { writeText } from './write-text'

/** The text for a senior who takes over, to be pasted into a mail or a chat. */
export const handOver = (data: ReportData): string =>
  writeText(handOverDocument(data, speaker(data.language, data.timeZone)))
