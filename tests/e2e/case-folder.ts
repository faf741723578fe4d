import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { Ajv, type SchemaObject } from 'ajv'
import * as v from 'valibot'
import { reportSchema, type ReportData } from '#shared/report/report-schema'
import { visitRecord, type VisitRecord } from '#shared/session/visit-record'
import { top } from '../../src-main/launch/say.mjs'
import { readJournal } from '../../src-main/adapters/journal'
import type { Walker } from '../screens/walk'

const schemas = path.join(top, 'assets', 'schemas')

/** Proves a text against one of the published schemas. */
export function provenBy(schema: `${string}-${number}`, text: string): unknown {
  const published = JSON.parse(fs.readFileSync(path.join(schemas, `${schema}.schema.json`), 'utf8')) as SchemaObject
  const ajv = new Ajv({ formats: { 'date-time': (at: string) => !Number.isNaN(Date.parse(at)) } })
  const value: unknown = JSON.parse(text)
  expect(ajv.validate(published, value), ajv.errorsText()).toBe(true)
  return value
}

/** The folder of the one case in a home. */
export function caseIn(home: string): string {
  const cases = fs.readdirSync(path.join(home, 'cases'))
  expect(cases).toHaveLength(1)
  return path.join(home, 'cases', cases[0] ?? '')
}

export const caseText = (folder: string) => fs.readFileSync(path.join(folder, 'case.json'), 'utf8')

export const recordIn = (folder: string): VisitRecord => v.parse(visitRecord, JSON.parse(caseText(folder)))

/** What the journal of a case says was done, in the order in which it was written down. Its chain must hold. */
export function journalIn(folder: string): string[] {
  if (!fs.existsSync(path.join(folder, 'journal.jsonl'))) return []
  const journal = readJournal(fs.readFileSync(path.join(folder, 'journal.jsonl'), 'utf8'))
  if ('brokenAt' in journal) throw new Error(`line ${journal.brokenAt} does not follow from the one before`)
  return journal.entries.map(({ kind, phase }) => `${kind} ${phase}`)
}

export interface Ticket {
  report: ReportData
  /** The page to read. */
  html: string
  summary: string
  picture: (file: string) => Buffer
}

/** From wherever the visit stands to the ticket on disk, where the screen says that it is. */
export async function savesTheTicket({ page, say, press, heading }: Walker): Promise<Ticket> {
  await page.getByRole('link', { name: say('ui.ticket') }).click()
  await expect(heading).toHaveText(say('ui.ticket.title'))
  await press('ui.ticket.save')
  const saved = page.getByRole('status').filter({ hasText: say('ui.saved') })
  const folder = await saved.locator('code').innerText()
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')
  const report = v.parse(reportSchema, provenBy('report-1', read('report.json')))
  return {
    report,
    html: read('report.html'),
    summary: read('summary.md'),
    picture: (file) => fs.readFileSync(path.join(folder, file)),
  }
}
