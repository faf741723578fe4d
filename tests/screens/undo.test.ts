import { recordOf, visitsOf } from './machine'
import { enter, expect, languages, test } from './page-test'
import { lengthenedByAnother, lengthensTheQueue } from './tours'

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('undo asks first where somebody changed the value since, and leaves it alone if told so', async ({
      person,
      server,
    }) => {
      await lengthensTheQueue(person)
      await lengthenedByAnother(server)
      const [visit = ''] = visitsOf(server)
      const again = await enter(person.page, server, language)
      await again.resumes(visit, 'pool-queue-full')
      await again.looksAgainAt('lengthen-pool-queue')

      await again.press('ui.undo.all')
      await expect(again.dialog).toContainText(again.say('ui.undo.contested'))
      await expect(again.dialog).toContainText(again.say('ui.undo.contested.why'))
      await expect(again.dialog).toContainText('5,000')
      await expect(again.dialog).toContainText('1,000')
      await again.press('ui.undo.leave')
      await expect(again.dialog).toHaveCount(0)
      await again.comesTo('fixed')
      expect(recordOf(server, visit).runs[0]?.state).toBe('fixed')

      await again.press('ui.undo.all')
      await again.press('ui.undo.anyway')
      await again.comesTo('undone')
    })
  })
}

test('what was changed can be seen again and undone from its stop', async ({ person }) => {
  await lengthensTheQueue(person)
  await person.press('ui.back')
  await person.arrives('services-not-running/web')
  await person.looksAgainAt('lengthen-pool-queue')
  await person.press('ui.undo.all')
  await person.comesTo('undone')
})

test('one step can be undone by itself, and the finding is judged again', async ({ person }) => {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.plans('start-database-service')
  await person.confirms('start-database-service')
  await person.comesTo('fixed')
  await person.page
    .getByRole('main')
    .getByRole('button', { name: /^Undo: Start the service/ })
    .click()
  await person.comesTo('undone')
  await expect(person.page.getByRole('main')).toContainText(person.name('word.stopped'))
})

test('a plan that was not confirmed changes nothing', async ({ person, server }) => {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.plans('start-database-service')
  await person.press('ui.plan.drop')
  await person.arrives('services-not-running/database/db-service-stopped')
  const [visit = ''] = visitsOf(server)
  expect(recordOf(server, visit).runs).toEqual([])
})

test('a plan that may not be confirmed says why, and its button cannot be pressed', async ({ person }) => {
  await person.finds('attack-suspected', 'web', 'wsuspool-stopped-rapidfail')
  await person.plans('start-app-pool')
  await expect(person.button(person.name('fix.start-app-pool.button'))).toBeDisabled()
  await expect(person.page.getByText(person.name('refusal.attack-suspected'))).toBeVisible()
})
