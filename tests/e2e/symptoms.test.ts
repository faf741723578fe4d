import { expect } from '@playwright/test'
import type { Language } from '#shared/messages/translate'
import { situationOf, type SituationId } from '#shared/situations/index'
import { caseIn, recordIn, savesTheTicket } from './case-folder'
import { test } from './journey-test'
import { latinSentences } from './latin'
import { isPictured } from './pictures'

interface Visit {
  language: Language
  situation: SituationId
  /** Where the cause is found, and what cures it. */
  node: string
  cause: string
  fix: string
}

// "Some services are not running" has its own journeys: fix.test.ts and korean.test.ts.
const visits: Visit[] = [
  {
    language: 'en',
    situation: 'sync-503-memory-limit',
    node: 'web',
    cause: 'wsuspool-memory-limit',
    fix: 'raise-pool-memory',
  },
  {
    language: 'ko',
    situation: 'console-pool-stopped-by-hand',
    node: 'web',
    cause: 'wsuspool-stopped-manually',
    fix: 'start-app-pool',
  },
]

for (const { language, situation, node, cause, fix } of visits)
  test(`${language}: ${situation} is found, fixed, proven and put into a ticket`, async ({ open, home }) => {
    const { person } = await open(language)
    const { page, heading, name, say } = person
    const speaksIt = async () => {
      if (language === 'ko') expect(await latinSentences(page)).toEqual([])
    }
    await person.finds(situation, node, cause)
    await expect(heading).toHaveText(name(`cause.${cause}.title`))
    await speaksIt()
    const folder = caseIn(home)
    await isPictured(person, folder, 'finding', 0)
    await person.plans(fix)
    await speaksIt()
    await person.confirms(fix)
    await person.comesTo('fixed')
    await speaksIt()
    const ticket = await savesTheTicket(person)
    await speaksIt()
    expect(ticket.report).toMatchObject({ language, practice: true, outcome: { id: 'solved' } })
    expect(ticket.report.changes.map((one) => [one.fix.id, one.state.id])).toEqual([[fix, 'fixed']])
    for (const text of [ticket.html, ticket.summary]) {
      expect(text).toContain(say('report.practice'))
      expect(text).toContain(name(`symptom.${situationOf(situation)?.symptom}.title`))
      expect(text).toContain(name(`cause.${cause}.title`))
    }
    expect(recordIn(folder).pictures.map(({ reason }) => reason)).toEqual(['finding', 'plan', 'result'])
  })
