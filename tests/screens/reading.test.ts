import { factOf } from '#shared/facts/index'
import { expect, languages, test } from './page-test'
import type { Walker } from './walk'

const SILENT = 'failing-components'
const row = ({ page, name }: Walker, fact: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: name(`fact.${fact}.title`) })

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('a probe that never answers shows its limit and can be cancelled; the others are judged', async ({
      person,
    }) => {
      await person.practises('probe-never-answers')
      await person.walksTo('database')
      const limit = person.say('ui.check.time', { seconds: '\0', limit: factOf(SILENT).seconds })
      const [before = '', after = ''] = limit.split('\0')
      await expect(row(person, SILENT)).toContainText(before)
      await expect(row(person, SILENT)).toContainText(after)
      await expect(person.button(person.say('ui.check.reading-now'))).toBeDisabled()

      const fact = person.name(`fact.${SILENT}.title`)
      await person.press('ui.check.cancel-of', { fact })
      await person.press('ui.check.cancel-of', { fact: person.name('fact.endpoints.title') })
      await person.judged()
      await expect(row(person, SILENT)).toContainText(person.say('ui.unread'))
      await expect(row(person, SILENT)).toContainText(person.name('problem.cancelled.next'))
    })

    test('what could not be checked is never called fine', async ({ person }) => {
      await person.practises('not-elevated')
      await person.walksTo('web')
      await person.judged()
      const sum = person.page.getByRole('region', { name: person.say('ui.check.sum') })
      await expect(sum).toContainText(person.say('ui.check.open', { open: 7, of: 8 }))
      await expect(sum).toContainText(person.say('ui.check.open.why'))
      await expect(sum).not.toContainText(person.say('ui.check.none', { of: 8 }))
      await sum.getByRole('button', { name: person.name('cause.wsuspool-memory-limit.name') }).click()
      await expect(person.heading).toContainText(person.name('cause.wsuspool-memory-limit.name'))
      await expect(person.page.getByText(person.say('ui.missing'))).toBeVisible()
    })
  })
}

/** Where each row of the check begins, from the top of its list. */
const rowsAt = ({ page }: Walker) =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('li')].map((one) => {
      const title = one.querySelector('b')?.textContent ?? one.querySelector('.name')?.textContent ?? ''
      return `${Math.round(one.getBoundingClientRect().top + main.scrollTop)} ${title}`
    }),
  )

test.describe('as slow as for a person', () => {
  test.use({ delays: 'realistic' })

  test('nothing jumps when the results of a check come in', async ({ person }) => {
    await person.practises('wid-stopped')
    await person.walksTo('database')
    await expect(person.button(person.say('ui.check.reading-now'))).toBeVisible()
    const waiting = await rowsAt(person)
    await person.judged()
    expect(await rowsAt(person)).toEqual(waiting)
  })

  test('the actions stay where they are, whatever the check comes to', async ({ person }) => {
    await person.practises('wid-stopped')
    await person.walksTo('database')
    const actions = person.page.getByRole('region', { name: person.say('ui.actions') })
    const before = await actions.boundingBox()
    await person.judged()
    expect(await actions.boundingBox()).toEqual(before)
  })
})

test('nothing jumps when a probe is cancelled', async ({ person }) => {
  await person.practises('probe-never-answers')
  await person.walksTo('database')
  await expect(person.button(person.say('ui.check.reading-now'))).toBeVisible()
  const silent = [SILENT, 'endpoints'].map((fact) =>
    person.button(person.say('ui.check.cancel-of', { fact: person.name(`fact.${fact}.title`) })),
  )
  for (const cancel of silent) await expect(cancel).toBeVisible()
  const reading = await rowsAt(person)
  for (const cancel of silent) await cancel.click()
  await person.judged()
  expect(await rowsAt(person)).toEqual(reading)
})

test('evidence is one press away, as it was read', async ({ person }) => {
  await person.practises('wid-stopped')
  await person.walksTo('database')
  await person.judged()
  await person.press('ui.evidence.of', { fact: person.name('fact.database-service.title') })
  await expect(person.dialog).toContainText('"state": "stopped"')
  await expect(person.dialog).toContainText(person.name('reader.service-control-manager'))
})

test('"check again" reads everything anew', async ({ person }) => {
  await person.practises('wid-stopped')
  await person.walksTo('database')
  await person.judged()
  const calls: string[] = []
  person.page.on('request', (request) => calls.push(new URL(request.url()).pathname))
  await person.press('ui.check.again')
  await expect.poll(() => calls).toContain('/api/checkAgain')
  await person.judged()
  await expect(row(person, 'database-service')).toContainText(person.name('word.stopped'))
})
