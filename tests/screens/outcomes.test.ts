import type { SituationId } from '#shared/situations/index'
import { expect, languages, test } from './page-test'

// One machine for each way that a visit can end without a fix.
const ends: Partial<Record<SituationId, { outcome: string; left: string | null }>> = {
  'healthy-2019': { outcome: 'nothing-found', left: null },
  'wid-logon-failed': { outcome: 'found', left: 'db-service-logon-failed' },
  'wsus-service-crash-loop': { outcome: 'found', left: 'wsusservice-crash-loop' },
  'not-elevated': { outcome: 'open', left: 'wsuspool-memory-limit' },
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    for (const [situation, { outcome, left }] of Object.entries(ends)) {
      test(`${situation} ends as "${outcome}", with what to do next`, async ({ person }) => {
        await person.practises(situation as SituationId)
        await person.walksTo('end')
        await expect(person.heading).toHaveText(person.name(`outcome.${outcome}.title`))
        await expect(person.page.getByText(person.name(`outcome.${outcome}.text`))).toBeVisible()
        await expect(person.button(person.say('ui.ticket.make'))).toBeEnabled()
        const handOver = person.button(person.say('ui.handover'))
        if (left === null) return expect(handOver).toHaveCount(0)
        await handOver.click()
        const named = outcome === 'found' ? `cause.${left}.title` : `cause.${left}.name`
        await expect(person.dialog).toContainText(person.name(named))
        await expect(person.dialog).toContainText(person.name('symptom.services-not-running.title'))
      })
    }

    test('a fix that was proven ends as solved, with the ticket as the next step', async ({ person }) => {
      await person.finds('wid-stopped', 'database', 'db-service-stopped')
      await person.plans('start-database-service')
      await person.confirms('start-database-service')
      await person.comesTo('fixed')
      await person.press('ui.continue')
      await expect(person.heading).toHaveText(person.name('outcome.solved.title'))
      await expect(person.page.getByText(person.say('ui.end.proof.absent'))).toBeVisible()
      await person.press('ui.ticket.make')
      await expect(person.page.getByRole('article')).toContainText(person.name('cause.db-service-stopped.title'))
    })

    test('a finding that the program has no remedy for says so, and writes the hand-over', async ({ person }) => {
      await person.finds('wid-logon-failed', 'database', 'db-service-logon-failed')
      await expect(person.page.getByText(person.say('ui.finding.no-fix'))).toBeVisible()
      await person.press('ui.handover')
      await expect(person.dialog).toContainText(person.name('cause.db-service-logon-failed.handover'))
    })

    test('a fix that does not take is not called fixed, and can be handed over', async ({ person }) => {
      await person.finds('wsus-service-crash-loop', 'service', 'wsusservice-stopped')
      await person.plans('start-wsus-service')
      await person.confirms('start-wsus-service')
      await person.comesTo('stopped')
      await expect(person.page.getByText(person.name('problem.step-did-not-take.next'))).toBeVisible()
      await person.press('ui.handover')
      await expect(person.dialog).toContainText(person.name('cause.wsusservice-stopped.title'))
    })
  })
}
