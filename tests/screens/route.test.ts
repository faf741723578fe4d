import { expect, languages, test } from './page-test'
import type { Walker } from './walk'

const route = ({ page, say }: Walker) => page.getByRole('navigation', { name: say('ui.route') })
const stop = (person: Walker, node: string) =>
  route(person)
    .getByRole('listitem')
    .filter({ hasText: person.name(`node.services-not-running.${node}.title`) })

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('an earlier answer can be changed, and the later ones are kept', async ({ person }) => {
      await person.practises('wid-stopped')
      await person.walksTo('database')
      await person.judged()
      await stop(person, 'listed').getByRole('button').click()
      await person.arrives('services-not-running/listed')
      await expect(person.page.locator('[value=several]')).toBeChecked()

      await person.answers('only-self-update')
      await person.arrives('services-not-running/self-update-first')
      await person.judged()
      await person.press('ui.continue')
      // What was answered before is not asked again.
      await person.arrives('services-not-running/database')
      await expect(stop(person, 'planned')).toContainText(person.name('choice.planned-work.no'))
      await expect(stop(person, 'listed')).toContainText(person.name('choice.listed-component.only-self-update'))
    })

    test('the route says what came of each stop, and which answers were read', async ({ person }) => {
      await person.practises('wid-stopped')
      await person.walksTo('database')
      await person.judged()
      const read = person.say('ui.route.read', { answer: person.name('choice.database-kind.wid') })
      await expect(stop(person, 'database-kind')).toContainText(read)
      await expect(stop(person, 'database')).toContainText(person.name('cause.db-service-stopped.name'))
      await expect(stop(person, 'database')).toHaveAttribute('aria-current', 'step')
      await expect(stop(person, 'web')).toContainText(person.say('ui.route.ahead'))
    })

    test('the map shows the way taken, in a picture and in words', async ({ person }) => {
      await person.practises('wid-stopped')
      await person.walksTo('database')
      await person.judged()
      await person.page.getByRole('link', { name: person.say('ui.map'), exact: true }).click()
      await expect(person.page.getByRole('img', { name: person.say('ui.map.picture') })).toBeVisible()
      await person.page.getByRole('tab', { name: person.say('ui.map.as.list') }).click()
      const line = (node: string) =>
        person.page
          .getByRole('tabpanel')
          .getByRole('listitem')
          .filter({ hasText: person.name(`node.services-not-running.${node}.title`) })
          .first()
      await expect(line('listed')).toContainText(person.say('ui.map.taken'))
      await expect(person.page.getByRole('tabpanel').locator('[aria-current=step]')).toContainText(
        person.name('node.services-not-running.database.title'),
      )
    })
  })
}

test('"I do not know" is an answer to every question', async ({ person }) => {
  await person.practises('wid-stopped')
  await person.answers('unknown')
  await person.arrives('services-not-running/planned')
  await person.answers('unknown')
  await person.arrives('services-not-running/database')
  await expect(stop(person, 'listed')).toContainText(person.say('ui.ask.unknown'))
})
