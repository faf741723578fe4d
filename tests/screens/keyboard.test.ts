import type { Locator } from '@playwright/test'
import { expect, languages, test } from './page-test'
import type { Walker } from './walk'

/** Whether what has the focus shows it, itself or through the line that it belongs to. */
const showsFocus = ({ page }: Walker) =>
  page.evaluate(() => {
    const lines = [document.activeElement, document.activeElement?.closest('label')]
    return lines.some((one) => one && getComputedStyle(one).outlineStyle !== 'none')
  })

/** Goes on with Tab until something has the focus; on the way everything that has it shows it. */
async function tabsTo(person: Walker, target: Locator, key = 'Tab') {
  const hasFocus = () => target.evaluate((one) => one === document.activeElement)
  for (let presses = 0; presses < 80; presses++) {
    await person.page.keyboard.press(key)
    expect(await showsFocus(person), 'what has the focus shows it').toBe(true)
    if (await hasFocus()) return
  }
  throw new Error('Tab does not lead there')
}

async function presses(person: Walker, target: Locator, key = 'Tab') {
  await tabsTo(person, target, key)
  await person.page.keyboard.press('Enter')
}

const startsAtItsHeading = ({ heading }: Walker) => expect(heading).toBeFocused()

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('a whole visit can be made with the keyboard alone', async ({ person }) => {
      const { page } = person
      await presses(person, page.getByRole('main').getByRole('button', { name: person.say('ui.practise') }))
      await startsAtItsHeading(person)
      await presses(person, page.getByRole('button', { name: person.name('situation.wid-stopped.title') }))

      await person.arrives('services-not-running/listed')
      await startsAtItsHeading(person)
      await page.keyboard.press('5')
      await expect(page.locator('[value=several]')).toBeChecked()
      await expect(person.button(person.say('ui.continue'))).toBeEnabled()
      await page.keyboard.press('Enter')

      await person.arrives('services-not-running/planned')
      await startsAtItsHeading(person)
      await tabsTo(person, page.locator('[value=yes]'))
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('[value=no]')).toBeChecked()
      await expect(person.button(person.say('ui.continue'))).toBeEnabled()
      await page.keyboard.press('Enter')

      await person.arrives('services-not-running/database')
      await startsAtItsHeading(person)
      await person.judged()
      await page.keyboard.press('Alt+n')
      await person.arrives('services-not-running/database/db-service-stopped')
      await startsAtItsHeading(person)
      await presses(person, person.button(person.say('ui.plan.see')))

      await person.arrives('services-not-running/database/start-database-service')
      await startsAtItsHeading(person)
      await presses(person, person.button(person.name('fix.start-database-service.button')))
      await person.comesTo('fixed')
      await startsAtItsHeading(person)
      await presses(person, person.button(person.say('ui.ticket.make')))

      await expect(person.heading).toHaveText(person.say('ui.ticket.title'))
      await startsAtItsHeading(person)
      await presses(person, person.button(person.say('ui.ticket.save')))
      await expect(page.getByText(person.say('ui.saved'), { exact: true })).toBeVisible()
      await expect(person.button(person.say('ui.ticket.save'))).toBeFocused()
    })

    test('the places have keys of their own, and one way back: to the stop under them', async ({ person }) => {
      await person.practises('healthy-2019')
      await person.page.keyboard.press('Alt+m')
      await expect(person.heading).toHaveText(person.say('ui.map.title'))
      await person.page.keyboard.press('Alt+t')
      await expect(person.heading).toHaveText(person.say('ui.ticket.title'))
      await person.page.keyboard.press('Alt+b')
      await person.arrives('services-not-running/listed')
      await person.page.keyboard.press('Alt+h')
      await expect(person.heading).toHaveText(person.say('ui.history'))
    })
  })
}

test('a dialog takes the focus, keeps it, and gives it back', async ({ person }) => {
  const { page, dialog } = person
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  const opener = person.button(person.say('ui.handover'))
  await presses(person, opener)
  await expect(dialog).toBeVisible()
  const inside = () => dialog.evaluate((one) => one.contains(document.activeElement))
  for (let round = 0; round < 8; round++) {
    await expect.poll(inside).toBe(true)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('the list of keys opens with F1, and the first link of a screen skips to its content', async ({ person }) => {
  await person.page.keyboard.press('F1')
  await expect(person.dialog).toContainText('Alt+N')
  await person.page.keyboard.press('Escape')
  await person.practises('healthy-2019')
  await presses(person, person.page.getByRole('link', { name: person.say('ui.skip') }), 'Shift+Tab')
  await expect(person.page.getByRole('main')).toBeFocused()
})

test('the first action of a plan is not pressed by the key that opened it', async ({ person }) => {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.page.keyboard.down('Alt')
  for (let held = 0; held < 3; held++) await person.page.keyboard.down('n')
  await person.page.keyboard.up('n')
  await person.page.keyboard.up('Alt')
  await person.arrives('services-not-running/database/start-database-service')
  await expect(person.page.getByText(person.say('ui.plan.nothing-yet'))).toBeVisible()
})
