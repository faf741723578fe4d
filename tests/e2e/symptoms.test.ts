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
  /** Only the computer can show it, and the visit begins at the server. */
  goes?: true
  cause: string
  fix: string
  /** One of its steps is for hands. */
  byHand?: true
  /** How the visit stands then; solved, where nothing else is known. */
  outcome?: string
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
  {
    language: 'en',
    situation: 'adapter-disabled',
    node: 'adapter',
    goes: true,
    cause: 'client-nic-disabled',
    fix: 'enable-adapter',
    // What the other half shows is still to be looked at.
    outcome: 'open',
  },
  {
    language: 'ko',
    situation: 'computer-switched-off',
    node: 'power-check',
    cause: 'client-powered-off',
    fix: 'switch-computer-on',
    byHand: true,
  },
  {
    language: 'en',
    situation: 'postinstall-never-run',
    node: 'again',
    cause: 'postinstall-not-run',
    fix: 'run-post-installation',
  },
  {
    language: 'ko',
    situation: 'setup-colleague-no-sysadmin',
    node: 'database',
    cause: 'sql-no-sysadmin',
    fix: 'grant-sysadmin-for-setup',
    byHand: true,
  },
]

for (const { language, situation, node, goes, cause, fix, byHand, outcome } of visits)
  test(`${language}: ${situation} is found, fixed, proven and put into a ticket`, async ({ open, home }) => {
    const { person } = await open(language)
    const { page, heading, name, say } = person
    const speaksIt = async () => {
      if (language === 'ko') expect(await latinSentences(page)).toEqual([])
    }
    await person.practises(situation)
    if (goes) {
      await person.walksTo(node)
      await person.judged()
      await speaksIt()
      await person.press('ui.other.computer.go')
    }
    await person.comesUpon(node, cause)
    await expect(heading).toHaveText(name(`cause.${cause}.title`))
    await speaksIt()
    const folder = caseIn(home)
    await isPictured(person, folder, 'finding', 0)
    await person.plans(fix)
    await speaksIt()
    await isPictured(person, folder, 'plan', 1)
    await person.confirms(fix)
    if (byHand) {
      await person.comesTo('by-hand')
      await speaksIt()
      await person.press('ui.work.done-by-hand')
    }
    await person.comesTo('fixed')
    await isPictured(person, folder, 'result', 2)
    await speaksIt()
    const ticket = await savesTheTicket(person)
    await speaksIt()
    expect(ticket.report).toMatchObject({ language, practice: true, outcome: { id: outcome ?? 'solved' } })
    expect(ticket.report.changes.map((one) => [one.fix.id, one.state.id])).toEqual([[fix, 'fixed']])
    for (const text of [ticket.html, ticket.summary]) {
      expect(text).toContain(say('report.practice'))
      expect(text).toContain(name(`symptom.${situationOf(situation)?.symptom}.title`))
      expect(text).toContain(name(`cause.${cause}.title`))
    }
    expect(recordIn(folder).pictures.map(({ reason }) => reason)).toEqual(['finding', 'plan', 'result'])
  })
