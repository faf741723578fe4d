import { expect } from '@playwright/test'
import { caseIn, caseText, journalIn, provenBy, recordIn, savesTheTicket } from './case-folder'
import { test } from './journey-test'
import { isPictured } from './pictures'
import { decode } from './png'

test('a stopped database is found, started, proven to run and put into a ticket, with a picture of each', async ({
  open,
  home,
}) => {
  const { person } = await open('en')
  const { page, heading, name, say } = person
  await expect(heading).toHaveText(say('ui.start.title'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await person.finds('wid-stopped', 'database', 'db-service-stopped')
  await expect(heading).toHaveText(name('cause.db-service-stopped.title'))
  const folder = caseIn(home)
  await isPictured(person, folder, 'finding', 0)

  await person.plans('start-database-service')
  await expect(page.getByText('MSSQL$MICROSOFT##WID').first()).toBeVisible()
  expect(journalIn(folder), 'nothing is changed before it is confirmed').toEqual([])
  await isPictured(person, folder, 'plan', 1)

  await person.confirms('start-database-service')
  await person.comesTo('fixed')
  await isPictured(person, folder, 'result', 2)

  await page.keyboard.press('Control+Shift+S')
  await expect(page.getByText(say('ui.picture.taken'))).toBeVisible()
  await isPictured(person, folder, 'asked', 3)

  const ticket = await savesTheTicket(person)
  const { report } = ticket
  expect(report).toMatchObject({ language: 'en', practice: true, machine: { name: 'SRV-DEMO' } })
  expect(report.outcome.id).toBe('solved')
  expect(report.findings.map(({ cause }) => cause.id)).toEqual(['db-service-stopped'])
  expect(report.changes.map(({ fix, state }) => [fix.id, state.id])).toEqual([['start-database-service', 'fixed']])
  expect(report.pictures.map(({ reason }) => reason.id)).toEqual(['finding', 'plan', 'result', 'asked'])

  for (const { file } of report.pictures) {
    const picture = ticket.picture(file)
    expect(decode(picture).colours).toBeGreaterThan(50)
    expect(ticket.html).toContain(`src="data:image/png;base64,${picture.toString('base64')}"`)
  }
  expect(addressesIn(ticket.html)).toEqual([])
  expect(ticket.html).not.toMatch(/<script|<link|<iframe|\son\w+=/i)
  for (const text of [ticket.html, ticket.summary]) {
    expect(text).toContain(say('report.practice'))
    expect(text).toContain(name('symptom.services-not-running.title'))
    expect(text).toContain(name('cause.db-service-stopped.title'))
    expect(text).toContain(name('fix.start-database-service.title'))
  }

  provenBy('case-1', caseText(folder))
  expect(recordIn(folder).runs.map(({ state }) => state)).toEqual(['fixed'])
  expect(journalIn(folder)).toEqual(
    ['service.start', 'service.restart', 'app-pool.recycle', 'wsus.check-health'].flatMap((kind) =>
      ['captured', 'performed', 'checked'].map((phase) => `${kind} ${phase}`),
    ),
  )
})

/** What a page would fetch, besides what it has in itself. */
function addressesIn(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:src|srcset|href|poster|data|action)="([^"]*)"/g)].map(([, to]) => to ?? '')
  const styles = [...html.matchAll(/(?:url\(|@import )"?([^"]{0,40})/g)].map(([, to]) => to ?? '')
  return [...attributes, ...styles].filter((to) => !/^(?:data:image\/|#)/.test(to))
}
