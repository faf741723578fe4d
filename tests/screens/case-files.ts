import fs from 'node:fs'
import { test } from '@playwright/test'
import type { VisitRecord } from '#shared/session/visit-record'
import type { SituationId } from '#shared/situations/index'
import { recordedOn } from '../fakes/recorded'

/** A case as it would have been saved on a real machine in this state: everything is read, nothing was done yet. */
export const caseOf = (id: SituationId): VisitRecord => recordedOn(id, ['server', 'computer'], new Date().toISOString())

/** A file with this text, gone with the results of the test. */
export function fileWith(text: string): string {
  const file = test.info().outputPath('case.json')
  fs.writeFileSync(file, text)
  return file
}

/** A file of so many megabytes, of which nothing is ever read. */
export function fileOfMegabytes(megabytes: number): string {
  const file = fileWith('')
  fs.truncateSync(file, megabytes * 1024 ** 2)
  return file
}
