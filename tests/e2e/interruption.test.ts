import { expect } from '@playwright/test'
import { caseIn, journalIn, recordIn, savesTheTicket } from './case-folder'
import { test } from './journey-test'

const FIX = 'start-database-service'

test('a page that is loaded anew in the middle of a fix comes back to it and sees its end', async ({ open, home }) => {
  const { person } = await open('en')
  const { page, heading, name, say, button } = person
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.plans(FIX)
  await person.confirms(FIX)
  await expect.poll(() => journalIn(caseIn(home))).toContain('service.start captured')
  const place = page.url()
  await page.reload()

  await expect(heading).toHaveText(name(`fix.${FIX}.title`))
  await expect(button(say('ui.run.busy'))).toBeDisabled()
  expect(page.url()).toBe(place)
  await person.comesTo('fixed')
  expect(recordIn(caseIn(home)).runs.map(({ state }) => state)).toEqual(['fixed'])
})

test('a program that is killed in the middle of a fix offers at its next start to verify it and to undo it', async ({
  open,
  home,
}) => {
  const first = await open('en')
  await first.person.finds('wid-stopped', 'database', 'db-service-stopped')
  await first.person.plans(FIX)
  await first.person.confirms(FIX)
  const folder = caseIn(home)
  // The database was started; the service that waits for it is being started again.
  await expect.poll(() => journalIn(folder)).toContain('service.restart captured')
  await first.kill()
  expect(recordIn(folder).runs.map(({ state }) => state)).toEqual(['applying'])

  const { person } = await open('en')
  const { page, heading, name, say, press, button } = person
  const { id } = recordIn(folder)
  await expect(heading).toHaveText(say('ui.start.title'))
  const offered = page.getByRole('row').filter({ hasText: id })
  await expect(offered).toContainText(say('ui.history.interrupted'))
  await person.resumes(id, 'wid-stopped')
  await person.comesTo('interrupted')
  await expect(heading).toHaveText(name(`fix.${FIX}.title`))
  await expect(button(say('ui.undo.all'))).toBeEnabled()

  await press('ui.check.again')
  await person.comesTo('fixed')
  await press('ui.undo.all')
  await person.comesTo('undone')
  await press('ui.back')
  await press('ui.finding.see')
  await expect(heading).toHaveText(name('cause.db-service-stopped.title'))

  const { report } = await savesTheTicket(person)
  expect(report.changes.map(({ state }) => state.id)).toEqual(['undone'])
  expect(report.outcome.id).toBe('found')
  expect(journalIn(folder)).toContain('service.start restored')
})

test('a fix that was interrupted is found in the history and undone from there', async ({ open, home }) => {
  const first = await open('en')
  await first.person.finds('wid-stopped', 'database', 'db-service-stopped')
  await first.person.plans(FIX)
  await first.person.confirms(FIX)
  const folder = caseIn(home)
  await expect.poll(() => journalIn(folder)).toContain('service.start performed')
  await first.kill()

  const { person } = await open('en')
  const { page, heading, say, press } = person
  const { id } = recordIn(folder)
  await page.getByRole('link', { name: say('ui.history') }).click()
  await expect(heading).toHaveText(say('ui.history'))
  await person.resumes(id, 'wid-stopped')
  await person.comesTo('interrupted')
  await press('ui.undo.all')
  await person.comesTo('undone')
  await press('ui.back')
  await expect(person.button(say('ui.finding.see'))).toBeEnabled()
  expect(journalIn(folder)).toContain('service.start restored')
  // Once.
  expect(journalIn(folder).filter((line) => line === 'service.start restored')).toHaveLength(1)
})
