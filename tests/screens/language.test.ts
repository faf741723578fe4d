import { expect, test } from './page-test'

test('the language can be switched in the middle of a check, and nothing is lost', async ({ person }) => {
  await person.practises('probe-never-answers')
  await person.walksTo('database')
  const korean = await person.speaks('ko')
  await expect(korean.heading).toHaveText(korean.name('node.services-not-running.database.title'))
  const fact = korean.name('fact.failing-components.title')
  const cancel = korean.button(korean.say('ui.check.cancel-of', { fact }))
  await expect(cancel).toBeVisible()
  await cancel.click()
  await expect(korean.button(korean.say('ui.evidence.of', { fact }))).toBeVisible()
  await person.speaks('en')
  expect(await person.place()).toBe('services-not-running/database')
  const row = person.page.getByRole('main').getByRole('listitem')
  await expect(row.filter({ hasText: person.name('fact.failing-components.title') })).toContainText(
    person.say('ui.unread'),
  )
})

test('an answer that was picked but not given yet stays picked', async ({ person }) => {
  await person.practises('wid-stopped')
  const picked = person.page.locator('[value=database]')
  await picked.check()
  const korean = await person.speaks('ko')
  await expect(picked).toBeChecked()
  await expect(korean.button(korean.say('ui.continue'))).toBeEnabled()
})

test('a way to fix it that was picked stays picked, and so does the plan for it', async ({ person }) => {
  await person.finds('pool-stopped-rapidfail', 'web', 'wsuspool-memory-limit')
  const ways = person.page.getByRole('main').getByRole('radio')
  await ways.nth(2).check()
  const korean = await person.speaks('ko')
  await expect(ways.nth(2)).toBeChecked()
  await korean.plans('raise-pool-memory')
  const commands = await person.page.getByRole('main').locator('code').allTextContents()
  await person.speaks('en')
  await expect(person.heading).toHaveText(person.name('fix.raise-pool-memory.title'))
  await expect(person.button(person.name('fix.raise-pool-memory.button'))).toBeEnabled()
  expect(await person.page.getByRole('main').locator('code').allTextContents()).toEqual(commands)
})

test('a result speaks the new language, and what was done stays undoable', async ({ person }) => {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.plans('start-database-service')
  await person.confirms('start-database-service')
  await person.comesTo('fixed')
  const korean = await person.speaks('ko')
  await korean.comesTo('fixed')
  await korean.press('ui.undo.all')
  await korean.comesTo('undone')
})

test('a note that is being written stays as it is', async ({ person }) => {
  await person.practises('healthy-2019')
  await person.page.getByRole('link', { name: person.say('ui.ticket') }).click()
  await person.page.getByRole('textbox').fill('Seit heute früh. 오늘 아침부터.')
  const korean = await person.speaks('ko')
  await expect(korean.page.getByRole('textbox')).toHaveValue('Seit heute früh. 오늘 아침부터.')
})

test('the language is remembered', async ({ person }) => {
  const kept = person.page.waitForResponse('**/api/keepSettings')
  const korean = await person.speaks('ko')
  await kept
  await korean.page.reload()
  await expect(korean.heading).toHaveText(korean.say('ui.start.title'))
  await expect(korean.page.locator('html')).toHaveAttribute('lang', 'ko')
})
