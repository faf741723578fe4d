import { expect } from '@playwright/test'
import { caseIn, journalIn, recordIn, savesTheTicket } from './case-folder'
import { test } from './journey-test'

test('what was fixed is undone, the fault is found again, and the ticket says both', async ({ open, home }) => {
  const { person } = await open('en')
  const { heading, name, say, press, button } = person
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.plans('start-database-service')
  await person.confirms('start-database-service')
  await person.comesTo('fixed')

  await press('ui.undo.all')
  await person.comesTo('undone')
  await expect(button(say('ui.undo.all'))).toHaveCount(0)
  await expect(button(say('ui.ticket.make'))).toHaveCount(0)

  // Back at the check: what it reads now is the fault.
  await press('ui.back')
  await expect(heading).toHaveText(name('node.services-not-running.database.title'))
  await press('ui.finding.see')
  await expect(heading).toHaveText(name('cause.db-service-stopped.title'))

  const { report, html, summary } = await savesTheTicket(person)
  expect(report.outcome.id).toBe('found')
  expect(report.changes.map(({ fix, state }) => [fix.id, state.id])).toEqual([['start-database-service', 'undone']])
  expect(report.changes[0]?.steps.map(({ kind, state }) => [kind, state.id])).toEqual([
    ['service.start', 'undone'],
    ['service.restart', 'done'],
    ['app-pool.recycle', 'done'],
    ['wsus.check-health', 'done'],
  ])
  expect(report.findings.map(({ cause, last, fixedBy }) => [cause.id, last.is, fixedBy])).toEqual([
    ['db-service-stopped', 'present', null],
  ])
  for (const text of [html, summary]) {
    expect(text).toContain(name('outcome.found.title'))
    expect(text).toContain(say('ui.run.undone'))
  }

  const folder = caseIn(home)
  expect(recordIn(folder).runs.map(({ state }) => state)).toEqual(['undone'])
  expect(journalIn(folder).slice(-2)).toEqual(['service.start restoring', 'service.start restored'])
})
