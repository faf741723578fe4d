import { expect } from './page-test'
import type { Tour } from './tours'

/** Everything is checked at once, on a machine that may not be read in full; from there on into a visit. */
export async function everything({ person, at }: Tour) {
  await person.page.getByRole('button', { name: person.say('ui.everything') }).click()
  await at('everything-of', person)
  await person.page.getByRole('button', { name: person.name('situation.not-elevated.title') }).click()
  await expect(person.button(person.say('ui.everything.again'))).toBeVisible()
  await at('everything', person)
  const symptom = person.name('symptom.services-not-running.title')
  await person.press('ui.everything.through-of', { symptom })
  await person.arrives('services-not-running/listed')
}

/** This machine itself, of which nothing can be read yet. */
export async function live({ person, at }: Tour) {
  await person.page.getByRole('button', { name: person.name('symptom.services-not-running.title') }).click()
  await expect(person.heading).toHaveText(person.say('ui.practice.title'))
  await at('practice-of-symptom', person)
  await person.page
    .getByRole('button', { name: person.say('ui.practice.live.title') })
    .first()
    .click()
  await person.arrives('services-not-running/listed')
  await person.answers('unknown')
  await person.answers('unknown')
  await expect(person.page.getByText(person.say('ui.ask.why'))).toBeVisible()
  await at('ask-not-read', person)
  await person.answers('wid')
  await person.judged()
  await at('check-live', person)
}

/** This machine once more, about one of the computers of its server. */
export async function whichComputer({ person, at }: Tour) {
  await person.page.getByRole('button', { name: person.name('symptom.computer-not-reported.title') }).click()
  await person.page
    .getByRole('button', { name: person.say('ui.practice.live.title') })
    .first()
    .click()
  await expect(person.heading).toHaveText(person.say('ui.computer.title'))
  await at('which-computer', person)
  await person.page.getByLabel(person.say('ui.computer.name')).fill('PC-0815')
  await person.press('ui.computer.use')
  await expect(person.page.getByText(person.say('ui.computer.about', { name: 'PC-0815' }))).toBeVisible()
  await at('ask-about-computer', person)
  await person.press('ui.computer.change')
  await expect(person.heading).toHaveText(person.say('ui.computer.title'))
  await person.press('ui.computer.unknown')
  await expect(person.page.getByText(person.say('ui.computer.about-none'))).toBeVisible()
}
