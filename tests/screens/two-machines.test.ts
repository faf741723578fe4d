import fs from 'node:fs'
import type { Machine } from '#shared/kernel/machine'
import { policyCauses } from '#shared/trees/computer-groups'
import { barriers } from './axe'
import { fileWith } from './case-files'
import { misfits } from './layout'
import { expect, languages, test } from './page-test'
import type { Walker } from './walk'
import { slips } from './words'

const symptom = 'computer-not-reported'

/** The part of a check that holds the facts of the machine at which one is not. */
const otherHalf = ({ page, say }: Walker, machine: Machine) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: say(`ui.other.${machine}`) }) })
const sum = ({ page, say }: Walker) => page.getByRole('region', { name: say('ui.check.sum') })
const bar = ({ page }: Walker) => page.getByRole('banner')

/** Saves the case of the visit on the screen, as the ticket screen offers it. */
async function caseFile(person: Walker): Promise<string> {
  await person.page.getByRole('link', { name: person.say('ui.ticket') }).click()
  const saving = person.page.waitForEvent('download')
  await person.press('ui.ticket.case')
  return fs.readFileSync(await (await saving).path(), 'utf8')
}

async function isSound(person: Walker) {
  expect(await misfits(person.page)).toEqual([])
  expect(await barriers(person.page)).toEqual([])
  expect(await slips(person.page, person.language)).toEqual([])
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('a check says what only the other machine can show, takes the person there, and judges by itself', async ({
      person,
    }) => {
      await person.practises('adapter-disabled')
      await person.walksTo('adapter')
      await person.judged()
      await expect(bar(person)).toContainText(person.say('ui.machine.server'))
      await expect(sum(person)).toContainText(person.say('ui.check.elsewhere', { count: 2, of: 2 }))
      const half = otherHalf(person, 'computer')
      await expect(half).toContainText(person.say('ui.other.computer.why'))
      await expect(half).toContainText(person.say('ui.other.unread'))
      await isSound(person)

      await person.press('ui.other.computer.go')
      await expect(bar(person)).toContainText(person.say('ui.machine.computer'))
      await expect(person.stamp).toContainText(person.say('ui.machine.computer'))
      await expect(sum(person)).toContainText(person.name('cause.client-nic-disabled.title'))
      await expect(otherHalf(person, 'computer')).toHaveCount(0)
      await isSound(person)
    })

    test('a plan for the computer can be read at the server, and is carried out there', async ({ person }) => {
      await person.practises('adapter-disabled')
      await person.walksTo('adapter')
      await person.judged()
      await person.press('ui.other.computer.go')
      await person.press('ui.finding.see')
      await person.arrives(`${symptom}/adapter/client-nic-disabled`)
      await person.press('ui.back')
      await person.press('ui.other.server.go')
      await person.judged()
      await person.press('ui.finding.see')
      await person.plans('enable-adapter')
      const confirm = person.button(person.name('fix.enable-adapter.button'))
      await expect(confirm).toBeDisabled()
      await expect(person.page.getByText(person.say('ui.other.computer.changes'))).toBeVisible()
      await isSound(person)
      await person.press('ui.other.computer.go')
      await person.confirms('enable-adapter')
      await person.comesTo('fixed')
    })

    test('what hands did from the server is not fixed until the computer shows it', async ({ person }) => {
      await person.finds('computer-cable-out', 'link', 'client-cable-unplugged')
      await person.plans('plug-in-cable')
      await expect(person.page.getByRole('img', { name: person.name('drawing.plug-in-the-cable') })).toBeVisible()
      await isSound(person)
      await person.confirms('plug-in-cable')
      await person.comesTo('by-hand')
      await person.press('ui.work.done-by-hand')
      await person.comesTo('unproven')
      await expect(person.page.getByText(person.say('ui.run.unproven.text'))).toBeVisible()
      await isSound(person)
      await person.page
        .getByRole('region', { name: person.say('ui.actions') })
        .getByRole('button', { name: person.say('ui.other.computer.go') })
        .click()
      await person.comesTo('fixed')
    })

    test('a question that eyes answer has a drawing, with words for who does not see it', async ({ person }) => {
      await person.practises('computer-cable-out')
      await person.walksTo('light')
      await expect(person.page.getByRole('img', { name: person.name('drawing.link-light') })).toBeVisible()
      await isSound(person)
    })

    test('at the end of a visit to one machine the rest is open, and is settled by going to the other', async ({
      person,
    }) => {
      await person.practises('computer-healthy')
      await person.walksTo('end')
      await expect(person.heading).toHaveText(person.name('outcome.open.title'))
      await person.press('ui.other.computer.go')
      await expect(person.heading).toHaveText(person.name('outcome.nothing-found.title'))
    })

    test('the case file of the computer brings the other half; one that does not fit is refused clearly', async ({
      person,
    }) => {
      await person.practises('computer-healthy')
      await person.walksTo('policy')
      await person.judged()
      await person.press('ui.other.computer.go')
      await person.judged()
      const saved = await caseFile(person)

      await person.toStart()
      await person.practises('computer-healthy')
      await person.walksTo('policy')
      await person.judged()
      await person.opens(fileWith('milk, bread'))
      const note = person.page.getByRole('region', { name: person.say('ui.problem') })
      await expect(note).toContainText(person.name('problem.case-not-readable.next'))
      await person.opens(fileWith(saved))
      await expect(person.page.getByText(person.say('ui.other.added'))).toBeVisible()
      await expect(note).toHaveCount(0)
      await expect(otherHalf(person, 'computer')).toContainText(person.say('ui.other.computer.known'))
      await expect(sum(person)).toContainText(person.say('ui.check.none', { of: policyCauses.length }))
      await isSound(person)
    })

    test('a live visit says in words how to get the other half', async ({ person }) => {
      await person.page.getByRole('button', { name: person.name(`symptom.${symptom}.title`) }).click()
      const live = new RegExp(`^${person.say('ui.practice.live.title')} `)
      await person.page.getByRole('button', { name: live }).click()
      await person.arrives(`${symptom}/affected/computer`)
      await person.page.getByLabel(person.say('ui.computer.name')).fill('PC-0815')
      await person.press('ui.computer.use')
      await person.arrives(`${symptom}/affected`)
      await person.answers('one')
      await person.judged()
      await person.press('ui.continue')
      await person.answers('unknown')
      await person.answers('on')
      await person.answers('wireless')
      await person.judged()
      await expect(person.page.getByText(person.say('ui.other.computer.how'))).toBeVisible()
      await expect(person.button(person.say('ui.other.computer.go'))).toHaveCount(0)
      await expect(person.button(person.say('ui.other.computer.add'))).toBeEnabled()
    })

    test('a visit that begins at the computer lacks the half of the server', async ({ person }) => {
      await person.practises('laptop-outside')
      await expect(bar(person)).toContainText(person.say('ui.machine.computer'))
      await person.walksTo('row')
      await person.judged()
      await expect(otherHalf(person, 'server')).toContainText(person.say('ui.other.server.why'))
      await isSound(person)
    })
  })
}
