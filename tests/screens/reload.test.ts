import { changedMeanwhile, visitsOf } from './machine'
import { enter, expect, secondWindow, test } from './page-test'
import type { Server } from './server'
import type { Walker } from './walk'

/** In front of the plan for a machine that takes its time to read, so that the fix is at work for as long as a test looks. */
async function plansOnASlowMachine({ page, practises }: Walker, server: Server): Promise<Walker> {
  await practises('wid-stopped')
  const [visit = ''] = visitsOf(server)
  await changedMeanwhile(server, visit, (machine) => ({ ...machine, slow: { 'database-service': 4000 } }))
  const person = await enter(page, server, 'en')
  await person.resumes(visit, 'wid-stopped')
  await person.walksTo('database')
  await person.judged()
  await person.press('ui.finding.see')
  await person.plans('start-database-service')
  return person
}

test('a reload comes back to the same screen', async ({ person }) => {
  const comesBack = async () => {
    const [place, title] = [await person.place(), await person.heading.textContent()]
    await person.page.reload()
    await person.arrives(place)
    await expect(person.heading).toHaveText(title ?? '')
  }
  await person.practises('wid-stopped')
  await comesBack()
  await person.walksTo('database')
  await person.judged()
  await comesBack()
  await person.press('ui.finding.see')
  await person.arrives('services-not-running/database/db-service-stopped')
  await comesBack()
  await person.plans('start-database-service')
  await comesBack()
  await person.confirms('start-database-service')
  await person.comesTo('fixed')
  await comesBack()
  await person.press('ui.ticket.make')
  await person.arrives('services-not-running/database/ticket')
  await comesBack()
})

test.describe('while a fix is at work', () => {
  test('a reload comes back to the running fix and sees its end', async ({ person: before, server }) => {
    const person = await plansOnASlowMachine(before, server)
    await person.confirms('start-database-service')
    await person.comesTo('applying')
    await person.page.reload()
    await person.arrives('services-not-running/database/start-database-service')
    await expect(person.button(person.say('ui.run.busy'))).toBeDisabled()
    await person.comesTo('fixed')
  })

  test('another window sees it begin and end', async ({ person: before, server, context }) => {
    const person = await plansOnASlowMachine(before, server)
    const other = await secondWindow(context, person.page.url(), 'en')
    await expect(other.page.getByText(other.say('ui.plan.nothing-yet'))).toBeVisible()
    await person.confirms('start-database-service')
    await other.comesTo('applying')
    await other.comesTo('fixed')
    await person.comesTo('fixed')
  })
})

test('a fix that waits for hands is found again from the start page', async ({ person, server }) => {
  await person.finds('database-disk-full', 'database', 'db-wont-start-or-open')
  await person.plans('free-database-disk')
  await person.confirms('free-database-disk')
  await person.comesTo('by-hand')
  await person.toStart()
  const [visit = ''] = visitsOf(server)
  const row = person.page.getByRole('row').filter({ hasText: visit })
  await expect(row).toContainText(person.say('ui.history.at-work'))
  await expect(row, 'it comes before everything else').toBeInViewport()
  await person.resumes(visit, 'database-disk-full')
  await person.comesTo('by-hand')
  await person.press('ui.work.done-by-hand')
  await person.comesTo('fixed')
})

test('two windows on one visit see each other go on', async ({ person, context }) => {
  await person.practises('wid-stopped')
  const other = await secondWindow(context, person.page.url(), 'en')
  await other.arrives('services-not-running/listed')
  await person.answers('several')
  await other.arrives('services-not-running/planned')
  await other.answers('no')
  await person.arrives('services-not-running/database')
  await person.judged()
  await other.judged()
})

test('the addresses of the way there lead back', async ({ person }) => {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await person.page.goBack()
  await person.arrives('services-not-running/database')
  await person.page.goForward()
  await person.arrives('services-not-running/database/db-service-stopped')
})

test('an address of a case that is not there says so and leads to the start', async ({ person }) => {
  await person.page.goto(new URL('/#/visit/NONE-99', person.page.url()).href)
  await expect(person.heading).toHaveText(person.say('ui.opening.failed'))
  await person.press('ui.home')
  await expect(person.heading).toHaveText(person.say('ui.start.title'))
})

test('a program that ended is said to have ended, and the screen stays', async ({ person, server }) => {
  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await server.kill()
  await expect(person.page.getByText(person.say('ui.lost.text'))).toBeVisible()
  await expect(person.page.getByText(person.say('ui.lost.next'))).toBeVisible()
  await expect(person.heading).toHaveText(person.name('cause.db-service-stopped.title'))
})
