import { expect, test } from './page-test'
import type { Walker } from './walk'

const moving = ({ page }: Walker) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)

async function atACheckThatReads(person: Walker) {
  await person.practises('probe-never-answers')
  await person.walksTo('database')
  await expect(person.button(person.say('ui.check.reading-now'))).toBeVisible()
}

test('what is being read moves', async ({ person }) => {
  await person.page.emulateMedia({ reducedMotion: 'no-preference' })
  await atACheckThatReads(person)
  await expect.poll(() => moving(person)).toBeGreaterThan(0)
})

test('nothing moves for somebody who asked for less motion, as over a remote session', async ({ person }) => {
  await person.page.emulateMedia({ reducedMotion: 'reduce' })
  await atACheckThatReads(person)
  await expect.poll(() => moving(person)).toBe(0)
})
