import { expect } from '@playwright/test'
import { caseOf, fileWith } from './case-files'
import { atSetup, atTwoMachines } from './computer-tours'
import { everything, live, whichComputer } from './live-tours'
import { lookedUp, pasted } from './look-up-tours'
import { changedMeanwhile, recordOf, visitsOf } from './machine'
import { enter } from './page-test'
import type { Server } from './server'
import type { Walker } from './walk'

/** Stops at a screen: its name, and who is in front of it. */
export type At = (screen: string, person: Walker) => Promise<void>

export interface Tour {
  person: Walker
  server: Server
  at: At
}

const onlyVisit = (server: Server) => visitsOf(server)[0] ?? ''

/** Closes the dialog that is open. */
async function closes({ page, dialog }: Walker) {
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** The program was closed and is opened again. */
const back = ({ page, language }: Walker, server: Server) => enter(page, server, language)

/** The queue was too short, and is made longer. */
export async function lengthensTheQueue(person: Walker) {
  await person.finds('pool-queue-full', 'web', 'wsuspool-queue-full')
  await person.plans('lengthen-pool-queue')
  await person.confirms('lengthen-pool-queue')
  await person.comesTo('fixed')
}

/** Meanwhile somebody else makes it longer still. */
export const lengthenedByAnother = (server: Server) =>
  changedMeanwhile(server, onlyVisit(server), (machine) => ({
    ...machine,
    pool: machine.pool && { ...machine.pool, queueLength: 5000 },
  }))

/** From the start page to a ticket: a fault that is found, fixed and proven. */
async function solved({ person, at }: Tour) {
  await at('start', person)
  await person.press('ui.keys')
  await at('keys-dialog', person)
  await closes(person)
  await person.page.getByRole('button', { name: person.say('ui.practise') }).click()
  await expect(person.heading).toHaveText(person.say('ui.practice.title'))
  await at('practice', person)
  await person.toStart()
  await person.practises('wid-stopped')
  await at('ask', person)
  await person.walksTo('database')
  await person.judged()
  await at('check-found', person)
  await person.press('ui.evidence.of', { fact: person.name('fact.database-service.title') })
  await at('evidence-dialog', person)
  await closes(person)
  await person.press('ui.finding.see')
  await person.arrives('services-not-running/database/db-service-stopped')
  await at('finding', person)
  await person.press('ui.handover')
  await at('hand-over-dialog', person)
  await closes(person)
  await person.plans('start-database-service')
  await at('plan', person)
  await person.confirms('start-database-service')
  await person.comesTo('fixed')
  await at('result-fixed', person)
  await person.press('ui.continue')
  await person.arrives('services-not-running/end')
  await at('end-solved', person)
  await person.press('ui.ticket.make')
  await expect(person.heading).toHaveText(person.say('ui.ticket.title'))
  await at('ticket', person)
  await person.page.getByRole('textbox').fill('The backup stops the database.')
  await expect(person.page.getByText(person.say('ui.note.kept'), { exact: true })).toBeVisible()
  await person.press('ui.ticket.save')
  await expect(person.page.getByText(person.say('ui.saved'), { exact: true })).toBeVisible()
  await at('ticket-saved', person)
  await person.page.getByRole('link', { name: person.say('ui.map'), exact: true }).click()
  await expect(person.heading).toHaveText(person.say('ui.map.title'))
  await expect(person.page.getByRole('img', { name: person.say('ui.map.picture') })).toBeVisible()
  await at('map', person)
  await person.page.getByRole('tab', { name: person.say('ui.map.as.list') }).click()
  await at('map-list', person)
  await person.page.getByRole('link', { name: person.say('ui.history') }).click()
  await expect(person.heading).toHaveText(person.say('ui.history'))
  await at('history', person)
  await person.page.getByRole('button', { name: person.say('ui.delete.of', { id: '' }).trim() }).click()
  await at('delete-dialog', person)
  await closes(person)
  await person.toStart()
  await at('start-recent', person)
}

/** A probe that never answers: what a check looks like while it reads. */
async function reading({ person, at }: Tour) {
  await person.practises('probe-never-answers')
  await person.walksTo('database')
  const fact = person.name('fact.failing-components.title')
  await expect(person.button(person.say('ui.check.cancel-of', { fact }))).toBeVisible()
  await at('check-reading', person)
  await person.press('ui.check.cancel-of', { fact })
  // The other slow one answers by itself, perhaps while the screen was looked at.
  await person.judged()
  await at('check-fine', person)
}

/** Hands are needed, and the person gives up. */
async function byHand({ person, at }: Tour) {
  await person.finds('database-disk-full', 'database', 'db-wont-start-or-open')
  await person.plans('free-database-disk')
  await at('plan-by-hand', person)
  await person.confirms('free-database-disk')
  await person.comesTo('by-hand')
  await at('result-by-hand', person)
  await person.press('ui.work.give-up')
  await person.comesTo('stopped')
  await at('result-stopped', person)
}

/** The program ended in the middle of a fix. */
async function interrupted({ person, server, at }: Tour) {
  await person.finds('database-disk-full', 'database', 'db-wont-start-or-open')
  await person.plans('free-database-disk')
  await person.confirms('free-database-disk')
  await person.comesTo('by-hand')
  expect(recordOf(server, onlyVisit(server)).runs[0]?.state, 'what is shown is on disk').toBe('by-hand')
  await server.kill()
  await server.start()
  const again = await back(person, server)
  await at('start-interrupted', again)
  await again.resumes(onlyVisit(server), 'database-disk-full')
  await again.comesTo('interrupted')
  await at('result-interrupted', again)
}

/** Two findings of which one explains the other, several ways to fix it, and all of it undone. */
async function choices({ person, at }: Tour) {
  await person.finds('pool-stopped-rapidfail', 'web', 'wsuspool-memory-limit')
  await at('finding-choices', person)
  await person.press('ui.finding.next')
  await person.arrives('services-not-running/web/wsuspool-stopped-rapidfail')
  await at('finding-explained', person)
  await person.plans('start-app-pool')
  await person.confirms('start-app-pool')
  await person.comesTo('fixed')
  await at('result-one-left', person)
  await person.press('ui.undo.all')
  await person.comesTo('undone')
  await at('result-undone', person)
}

/** Somebody changed the machine since: undo asks first. */
async function contested({ person, server, at }: Tour) {
  await lengthensTheQueue(person)
  await lengthenedByAnother(server)
  const again = await back(person, server)
  await again.resumes(onlyVisit(server), 'pool-queue-full')
  await at('check-changed', again)
  await again.looksAgainAt('lengthen-pool-queue')
  await again.press('ui.undo.all')
  await expect(again.dialog).toBeVisible()
  await at('undo-anyway-dialog', again)
  await again.press('ui.undo.anyway')
  await again.comesTo('undone')
}

/** The steps were carried out, and Windows does not show it yet. */
async function watching({ person, server, at }: Tour) {
  await person.practises('pool-queue-full')
  await changedMeanwhile(server, onlyVisit(server), (machine) => ({
    ...machine,
    pool: machine.pool && { ...machine.pool, waitingRequests: 40_000 },
  }))
  const again = await back(person, server)
  await again.resumes(onlyVisit(server), 'pool-queue-full')
  await again.walksTo('web')
  await again.judged()
  await again.press('ui.finding.see')
  await again.plans('lengthen-pool-queue')
  await at('plan-setting', again)
  await again.confirms('lengthen-pool-queue')
  await again.comesTo('watching')
  await at('result-watching', again)
  await again.press('ui.work.stop-watching')
  await again.comesTo('not-fixed')
  await at('result-not-fixed', again)
}

/** A plan that may not be confirmed. */
async function refused({ person, at }: Tour) {
  await person.finds('attack-suspected', 'web', 'wsuspool-stopped-rapidfail')
  await person.plans('start-app-pool')
  await at('plan-refused', person)
  await person.press('ui.plan.drop')
  await person.arrives('services-not-running/web/wsuspool-stopped-rapidfail')
  await person.press('ui.continue')
  await person.arrives('services-not-running/service')
  await person.walksTo('end')
  await at('end-found', person)
}

/** Nothing is wrong. */
async function nothing({ person, at }: Tour) {
  await person.practises('healthy-2019')
  await person.walksTo('end')
  await at('end-nothing-found', person)
}

/** Without rights: what could not be checked is not fine. */
async function open({ person, at }: Tour) {
  await person.practises('not-elevated')
  await person.walksTo('web')
  await person.judged()
  await at('check-unknown', person)
  await person.page
    .getByRole('region', { name: person.say('ui.check.sum') })
    .getByRole('button', { name: person.name('cause.wsuspool-memory-limit.name') })
    .click()
  await person.arrives('services-not-running/web/wsuspool-memory-limit')
  await at('finding-unknown', person)
  await person.press('ui.back')
  await person.arrives('services-not-running/web')
  await person.walksTo('end')
  await at('end-open', person)
}

/** A saved case: read, never changed; and a file that is none. */
async function saved({ person, at }: Tour) {
  await person.opens(fileWith('milk, bread'))
  await at('case-refused', person)
  await person.opens(fileWith(JSON.stringify(caseOf('wid-stopped'))))
  await person.arrives('services-not-running/listed')
  await at('ask-case', person)
  await person.answers('several')
  await person.walksTo('database')
  await person.judged()
  await at('check-case', person)
  await person.press('ui.finding.see')
  await person.plans('start-database-service')
  await at('plan-read-only', person)
}

export const tours = {
  'from the start to the ticket': solved,
  'a check that reads': reading,
  'work by hand': byHand,
  'a fix that was interrupted': interrupted,
  'two findings': choices,
  'a value that somebody changed since': contested,
  'a fix that is watched': watching,
  'a pasted text': pasted,
  'the look-up': lookedUp,
  'two machines': atTwoMachines,
  'a right that setup lacks': atSetup,
  'a plan that is refused': refused,
  'everything at once': everything,
  'a healthy machine': nothing,
  'a machine that may not be read': open,
  'a case file': saved,
  'this machine': live,
  'which computer': whichComputer,
} as const
