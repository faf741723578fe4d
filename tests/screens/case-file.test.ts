import fs from 'node:fs'
import { caseOf } from './case-files'
import { expect, languages, test } from './page-test'
import type { Walker } from './walk'

const good = () => JSON.stringify(caseOf('wid-stopped'))
const bad = {
  'is not one': { text: () => 'milk, bread', code: 'case-not-readable' },
  'was cut off': { text: () => good().slice(0, 4000), code: 'case-not-readable' },
  'comes from a newer version': {
    text: () => JSON.stringify({ ...caseOf('wid-stopped'), version: 2 }),
    code: 'case-from-newer-version',
  },
  'has the wrong shape': {
    text: () => JSON.stringify({ ...caseOf('wid-stopped'), answers: 'none' }),
    code: 'case-wrong-shape',
  },
  'is too large': { text: () => ' '.repeat(33 * 1024 * 1024), code: 'case-too-large' },
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

    for (const [what, { text, code }] of Object.entries(bad)) {
      test(`a case file that ${what} is refused with what to do next, and a good one opens after it`, async ({
        person,
      }) => {
        await person.opens('case.json', text())
        await saysWhatToDo(person, code)
        await expect(person.heading).toHaveText(person.say('ui.start.title'))
        await person.opens('case.json', good())
        await person.arrives('services-not-running/listed')
      })
    }

    test('a case that was saved here opens again, still as practice, and changes nothing', async ({ person }) => {
      await person.finds('wid-stopped', 'database', 'db-service-stopped')
      await person.page.getByRole('link', { name: person.say('ui.ticket') }).click()
      const saving = person.page.waitForEvent('download')
      await person.press('ui.ticket.case')
      const text = fs.readFileSync(await (await saving).path(), 'utf8')

      await person.toStart()
      await person.opens('case.json', text)
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
