import { expect } from '@playwright/test'
import { caseIn, savesTheTicket } from './case-folder'
import { test } from './journey-test'
import { latinSentences } from './latin'
import { pictureOnDisk } from './pictures'
import { recordIn } from './case-folder'

test('on a Korean server the whole way is in Korean, and so is the ticket', async ({ open, home }) => {
  const { person } = await open('ko')
  const { page, heading, name, say, press } = person
  const isKorean = async () => expect(await latinSentences(page)).toEqual([])

  await expect(heading).toHaveText(say('ui.start.title'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await isKorean()
  await page
    .getByRole('main')
    .getByRole('button', { name: say('ui.practise') })
    .click()
  await expect(heading).toHaveText(say('ui.practice.title'))
  await isKorean()
  await person.toStart()

  await person.practises('wid-stopped-korean')
  await isKorean()
  await person.walksTo('database')
  await person.judged()
  await expect(heading).toHaveText(name('node.services-not-running.database.title'))
  await isKorean()
  await press('ui.finding.see')
  await expect(heading).toHaveText(name('cause.db-service-stopped.title'))
  await isKorean()

  await person.plans('start-database-service')
  await isKorean()
  await person.confirms('start-database-service')
  await isKorean()
  await person.comesTo('fixed')
  await isKorean()

  await page.getByRole('link', { name: say('ui.map') }).click()
  await expect(heading).toHaveText(say('ui.map.title'))
  await isKorean()
  await page.getByRole('link', { name: say('ui.history') }).click()
  await expect(heading).toHaveText(say('ui.history'))
  await isKorean()
  await page.goBack()
  await page.goBack()

  const note = '월요일 아침부터 콘솔이 열리지 않음'
  await page.getByRole('link', { name: say('ui.ticket') }).click()
  await page.getByRole('textbox', { name: say('ui.note') }).fill(note)
  const ticket = await savesTheTicket(person)
  await isKorean()
  expect(ticket.report).toMatchObject({ language: 'ko', machine: { name: 'SRV-YEONSEUP' }, note })
  expect(ticket.report.outcome).toMatchObject({ id: 'solved', text: name('outcome.solved.title') })
  expect(ticket.html).toContain('<html lang="ko"')
  for (const text of [ticket.html, ticket.summary]) {
    expect(text).toContain(say('report.practice'))
    expect(text).toContain(name('cause.db-service-stopped.title'))
    expect(text).toContain(note)
  }
  const folder = caseIn(home)
  for (const { id } of recordIn(folder).pictures) pictureOnDisk(folder, id)
})
