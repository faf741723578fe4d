import fs from 'node:fs'
import { test } from '@playwright/test'
import type { Reading } from '#shared/facts/reading'
import { probedFactIds } from '#shared/facts/index'
import { factOfMachine } from '#shared/practice/observe/index'
import type { VisitRecord } from '#shared/session/visit-record'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf, type SituationId } from '#shared/situations/index'
import { aVisit } from '../fakes/a-visit'

/** A case as it would have been saved on a real machine in this state: everything is read, nothing was done yet. */
export function caseOf(id: SituationId): VisitRecord {
  const situation = situationOf(id)
  if (!situation) throw new Error(`there is no situation ${id}`)
  const at = new Date().toISOString()
  const machine = stateOf(situation, at)
  const readings = probedFactIds.map((fact): Reading => ({
    fact,
    machine: 'server',
    at,
    from: 'probe',
    milliseconds: 100,
    result: factOfMachine(machine, fact),
  }))
  return aVisit({ startedAt: at, readings })
}

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
