import fs from 'node:fs'
import path from 'node:path'
import { recordOf, visitsOf } from './machine'
import { expect, languages, test } from './page-test'
import type { Walker } from './walk'

async function atTheTicket(person: Walker) {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.page.getByRole('link', { name: person.say('ui.ticket') }).click()
  await expect(person.heading).toHaveText(person.say('ui.ticket.title'))
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('the ticket is saved in the language of the screen, and says where it lies', async ({ person, server }) => {
      await atTheTicket(person)
      await person.press('ui.ticket.save')
      const saved = person.page.getByRole('status').filter({ hasText: person.say('ui.saved') })
      const folder = (await saved.locator('code').textContent()) ?? ''
      expect(folder).toBe(path.join(server.home, 'cases', visitsOf(server)[0] ?? '', 'ticket'))
      const report = fs.readFileSync(path.join(folder, 'report.html'), 'utf8')
      expect(report).toContain(`lang="${language}"`)
      expect(report).toContain(person.name('cause.db-service-stopped.title'))
      expect(report).toContain(person.say('ui.practice.word'))
    })

    test('the report can be downloaded', async ({ person }) => {
      await atTheTicket(person)
      const saving = person.page.waitForEvent('download')
      await person.press('ui.ticket.report')
      const report = fs.readFileSync(await (await saving).path(), 'utf8')
      expect(report).toContain(person.name('cause.db-service-stopped.title'))
    })

    test('the report can be copied as text', async ({ person, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await atTheTicket(person)
      await person.press('ui.ticket.copy')
      await expect(person.page.getByText(person.say('ui.copied'))).toBeVisible()
      const text = await person.page.evaluate(() => navigator.clipboard.readText())
      expect(text).toContain(person.name('cause.db-service-stopped.title'))
    })
  })
}

test('a note that was just typed does not swallow the press on save', async ({ person, server }) => {
  await atTheTicket(person)
  await person.page.getByRole('textbox').fill('The backup stops the database.')
  await person.press('ui.ticket.save')
  await expect(person.page.getByText(person.say('ui.saved'), { exact: true })).toBeVisible()
  const [visit = ''] = visitsOf(server)
  const report = fs.readFileSync(path.join(server.home, 'cases', visit, 'ticket', 'report.html'), 'utf8')
  expect(report).toContain('The backup stops the database.')
})

test('a note is kept while it is written', async ({ person, server }) => {
  await atTheTicket(person)
  await person.page.getByRole('textbox').fill('Reported at nine.')
  await expect(person.page.getByText(person.say('ui.note.kept'), { exact: true })).toBeVisible()
  expect(recordOf(server, visitsOf(server)[0] ?? '').note).toBe('Reported at nine.')
})

test('a case that is deleted leaves nothing behind', async ({ person, server }) => {
  await person.practises('healthy-2019')
  const [visit = ''] = visitsOf(server)
  await person.page.getByRole('link', { name: person.say('ui.history') }).click()
  await person.press('ui.delete.of', { id: visit })
  await person.press('ui.delete.keep')
  await expect(person.page.getByRole('row').filter({ hasText: visit })).toBeVisible()
  await person.press('ui.delete.of', { id: visit })
  await person.press('ui.delete.delete')
  await expect(person.page.getByText(person.say('ui.history.none'))).toBeVisible()
  expect(visitsOf(server)).toEqual([])
})
