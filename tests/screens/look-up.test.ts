import { LOOK_UP_LIMIT_MEGABYTES } from '#shared/contract/look-up'
import { expect, languages, test } from './page-test'

const noise = 'Die Sonne scheint, und 12345 Leute gehen spazieren.'
const failed503 =
  'WSUS Synchronization failed.\r\nThe request failed with HTTP status 503: Service Unavailable. (6703)\r\n'

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('a pasted error leads to its symptom, and shows which words of it say so', async ({ person }) => {
      const { page, name } = person
      const main = page.getByRole('main')
      await page.getByRole('textbox').fill(failed503)
      await person.button(name('lookup.paste.button')).click()
      const first = main.getByRole('listitem').first()
      await expect(first).toContainText(name('lookup.symptom.connection-error-503.name'))
      await expect(first).toContainText(name('confidence.sure'))
      await expect(first.locator('mark')).toContainText('503')
      await expect(first).toBeInViewport()
      const symptom = name('lookup.symptom.connection-error-503.name')
      await person.button(person.say('lookup.next.start', { symptom })).click()
      await expect(person.heading).toHaveText(person.say('ui.practice.title'))
      await expect(main).toContainText(name('symptom.connection-error-503.title'))
    })

    test('a text in which nothing is known is said to hold nothing, and is followed by questions', async ({
      person,
    }) => {
      const { page, name } = person
      await page.getByRole('textbox').fill(noise)
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText(name('lookup.nothing'))).toBeVisible()
      for (const n of [1, 7]) await expect(page.getByText(name(`lookup.triage.${n}`))).toBeVisible()
    })

    test('a code is looked up, and leads to the visit of its symptom', async ({ person }) => {
      const { page, name } = person
      await page.getByRole('link', { name: name('lookup.title') }).click()
      await page.getByRole('searchbox').fill('-2145107934')
      const found = page.getByRole('main').getByRole('listitem')
      await expect(found).toHaveCount(1)
      await expect(found).toContainText('0x80244022')
      await expect(found).toContainText(name('cause.wsuspool-stopped-rapidfail.name'))
      await found.getByRole('button').click()
      await expect(person.heading).toHaveText(person.say('ui.practice.title'))
    })

    test('a search that finds nothing says so, and that it shows a part of what it found', async ({ person }) => {
      const { page, name } = person
      await page.getByRole('link', { name: name('lookup.title') }).click()
      await page.getByRole('searchbox').fill('no such thing here')
      await expect(page.getByText(name('lookup.search.none'))).toBeVisible()
      await page.getByRole('searchbox').fill('WSUS')
      await expect(page.getByRole('status').filter({ hasText: '50' })).toBeVisible()
    })
  })
}

test('a paste of ten megabytes is answered, and one that is longer is refused by name', async ({ person }) => {
  const { page, name } = person
  const paste = page.getByRole('textbox')
  const line = '2026-11-20 03:00:07.118 UTC Info WsusService.1 EventLogEventReporter.ReportEvent EventId=381\r\n'
  const fill = (text: string) =>
    paste.evaluate((field: HTMLTextAreaElement, value) => {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
  await fill(line.repeat(Math.floor((9.9 * 1024 ** 2) / line.length)) + failed503)
  await person.button(name('lookup.paste.button')).click()
  // The browser itself takes its time to lay out such a text.
  const patience = { timeout: 90_000 }
  await expect(page.getByRole('main')).toContainText(name('lookup.symptom.connection-error-503.name'), patience)
  await fill(line.repeat(Math.ceil((13 * 1024 ** 2) / line.length)))
  await person.button(name('lookup.paste.button')).click()
  await expect(page.getByRole('alert')).toHaveText(
    person.say('lookup.paste.too-long', { limit: LOOK_UP_LIMIT_MEGABYTES }),
    patience,
  )
})
