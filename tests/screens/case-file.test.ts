import fs from 'node:fs'
import { CASE_LIMIT_MEGABYTES } from '#shared/contract/contract'
import { caseOf, fileOfMegabytes, fileWith } from './case-files'
import { expect, languages, test } from './page-test'
import type { Walker } from './walk'

const text = (change: object = {}) => JSON.stringify({ ...caseOf('wid-stopped'), ...change })
const good = () => fileWith(text())
const bad = {
  'is not one': { file: () => fileWith('milk, bread'), code: 'case-not-readable' },
  'was cut off': { file: () => fileWith(text().slice(0, 4000)), code: 'case-not-readable' },
  'comes from a newer version': {
    file: () => fileWith(text({ version: 2 })),
    code: 'case-from-newer-version',
  },
  'has the wrong shape': {
    file: () => fileWith(text({ answers: 'none' })),
    code: 'case-wrong-shape',
  },
  'is too large': { file: () => fileOfMegabytes(CASE_LIMIT_MEGABYTES + 1), code: 'case-too-large' },
} as const

/** What stands still in a text, whatever its placeholders are filled with. */
const fixed = (text: string) =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)

async function saysWhatToDo({ page, say, name }: Walker, code: string) {
  const note = page.getByRole('region', { name: say('ui.problem') })
  for (const part of fixed(name(`problem.${code}.text`))) await expect(note).toContainText(part)
  await expect(note).toContainText(name(`problem.${code}.next`))
  await expect(note).toBeFocused()
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    for (const [what, { file, code }] of Object.entries(bad)) {
      test(`a case file that ${what} is refused with what to do next, and a good one opens after it`, async ({
        person,
      }) => {
        await person.opens(file())
        await saysWhatToDo(person, code)
        await expect(person.heading).toHaveText(person.say('ui.start.title'))
        await person.opens(good())
        await person.arrives('services-not-running/listed')
      })
    }

    test('a case that was saved here opens again, still as practice, and changes nothing', async ({ person }) => {
      await person.finds('wid-stopped', 'database', 'db-service-stopped')
      await person.page.getByRole('link', { name: person.say('ui.ticket') }).click()
      const saving = person.page.waitForEvent('download')
      await person.press('ui.ticket.case')
      const downloaded = fs.readFileSync(await (await saving).path(), 'utf8')

      await person.toStart()
      await person.opens(fileWith(downloaded))
      await person.arrives('services-not-running/database')
      await person.judged()
      await expect(person.page.getByText(person.say('ui.practice.band'))).toBeVisible()
      await expect(person.page.getByRole('banner')).toContainText(person.say('ui.source.case'))
      await person.press('ui.finding.see')
      await person.plans('start-database-service')
      await expect(person.button(person.name('fix.start-database-service.button'))).toBeDisabled()
      await expect(person.page.getByText(person.name('problem.read-only.text'))).toBeVisible()
    })
  })
}
