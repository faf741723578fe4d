import { expect, type Locator, type Page } from '@playwright/test'
import type { VisitRecord } from '#shared/session/visit-record'
import { situationOf, type SituationId } from '#shared/situations/index'
import { isAsked, type FactId } from '#shared/facts/index'
import { factsOf } from '#shared/practice/observe/index'
import { stateOf } from '#shared/situations/define-situation'
import { treeOf } from '#shared/trees/index'
import { translateAny, type Language, type MessageKey, type Placeholders } from '#shared/messages/translate'

type Values<K extends MessageKey> = [Placeholders<K>] extends [never]
  ? []
  : [values: Record<Placeholders<K>, string | number>]

type RunState = VisitRecord['runs'][number]['state']

/** Somebody in front of the page, in one language: finds things by what they are called there. */
export interface Walker {
  readonly page: Page
  readonly language: Language
  readonly heading: Locator
  readonly dialog: Locator
  readonly stamp: Locator
  say<K extends MessageKey>(key: K, ...values: Values<K>): string
  /** The text of something that has an id. */
  name(key: string): string
  /** A button by its whole name. */
  button(name: string): Locator
  press<K extends MessageKey>(key: K, ...values: Values<K>): Promise<void>
  /** `symptom/node/about` as the stamp prints it; the same in every language. */
  place(): Promise<string>
  arrives(place: string): Promise<void>
  /** Waits until the screen is another than this. */
  leaves(place: string): Promise<void>
  toStart(): Promise<void>
  /** Opens a practice machine from the start. */
  practises(situation: SituationId): Promise<void>
  /** Opens one of the machines that are listed. */
  chooses(situation: SituationId): Promise<void>
  answers(choice: string): Promise<void>
  /** All rows of the check at hand are in. */
  judged(): Promise<void>
  /** Answers as the person of this machine would and passes every check, up to this node. */
  walksTo(node: string): Promise<void>
  /** Opens a practice machine and goes to the first check with this cause found, and on to the finding. */
  finds(situation: SituationId, node: string, cause: string): Promise<void>
  /** Goes on to the first check with this cause found, and to the finding. */
  comesUpon(node: string, cause: string): Promise<void>
  plans(fix: string): Promise<void>
  confirms(fix: string): Promise<void>
  /** The run on the screen has come to this state. */
  comesTo(state: RunState): Promise<void>
  /** Looks again at what was changed, from the stop where it was. */
  looksAgainAt(fix: string): Promise<void>
  /** Opens a case of the list on the screen. */
  resumes(visit: string, situation: SituationId): Promise<void>
  /** Picks a file where a case file is asked for. */
  opens(file: string): Promise<void>
  /** Switches the language on the screen; gives somebody who reads that. */
  speaks(language: Language): Promise<Walker>
}

/** Somebody in front of a page. `situation`: the machine that they know, whose questions they can answer. */
export function walker(page: Page, language: Language, situation?: ReturnType<typeof situationOf>): Walker {
  const say: Walker['say'] = (key, ...values) => translateAny(language, key, values[0])
  const name = (key: string) => translateAny(language, key)
  const button = (of: string) => page.getByRole('button', { name: of, exact: true })
  const heading = page.getByRole('heading', { level: 1 })
  const stamp = page.getByRole('contentinfo')
  const choices = page.getByRole('main').getByRole('radio')
  const press: Walker['press'] = (key, ...values) => button(say(key, ...values)).click()
  const tree = () => treeOf(situation?.symptom ?? 'services-not-running')
  const node = (id: string) => `${tree()?.id}/${id}`

  async function place() {
    return (await stamp.locator('span').nth(1).textContent()) ?? ''
  }
  const arrives = (at: string) => expect.poll(place, { message: `the screen is ${at}` }).toBe(at)
  const leaves = (at: string) => expect.poll(place, { message: `the screen is not ${at} any more` }).not.toBe(at)

  async function answers(choice: string) {
    const at = await place()
    await choices.and(page.locator(`#choice-${choice}`)).check()
    await press('ui.continue')
    await leaves(at)
  }

  const again = () => button(say('ui.check.again'))
  const judged = () => expect(again(), 'the check is judged').toBeEnabled()

  /** A probe answers some questions, and so does a saved case; the person is asked only where it cannot. */
  const answersItself = (fact: FactId) =>
    !isAsked(fact) && (!situation || factsOf(stateOf(situation, new Date().toISOString()))[fact].ok)

  async function pass(id: string) {
    const stop = tree()?.nodes[id]
    if (stop?.kind === 'ask' && answersItself(stop.fact)) return leaves(node(id))
    if (stop?.kind === 'ask') return answers(situation?.answers?.[stop.fact] ?? 'unknown')
    await judged()
    await press('ui.continue')
    await leaves(node(id))
  }

  async function walksTo(target: string) {
    for (let at = await place(); at !== node(target); at = await place()) {
      if (at === node('end')) throw new Error(`the way ends before ${target}`)
      await pass(at.split('/')[1] ?? '')
    }
  }

  const self: Walker = {
    page,
    language,
    heading,
    dialog: page.getByRole('dialog'),
    stamp,
    say,
    name,
    button,
    press,
    place,
    arrives,
    leaves,
    async toStart() {
      await page.getByRole('link', { name: 'WSUS Medic' }).click()
      await expect(heading).toHaveText(say('ui.start.title'))
    },
    async practises(id) {
      await page
        .getByRole('main')
        .getByRole('button', { name: say('ui.practise') })
        .click()
      await self.chooses(id)
    },
    async chooses(id) {
      situation = situationOf(id)
      await page.getByRole('button', { name: name(`situation.${id}.title`) }).click()
      await arrives(node(tree()?.start ?? ''))
    },
    answers,
    judged,
    walksTo,
    async finds(id, at, cause) {
      await self.practises(id)
      await self.comesUpon(at, cause)
    },
    async comesUpon(at, cause) {
      await walksTo(at)
      await judged()
      await page
        .getByRole('region', { name: say('ui.check.sum') })
        .getByRole('button', { name: name(`cause.${cause}.name`) })
        .click()
      await arrives(`${node(at)}/${cause}`)
    },
    async plans(fix) {
      const at = await place()
      await press('ui.plan.see')
      await leaves(at)
      await expect(heading).toHaveText(name(`fix.${fix}.title`))
    },
    async confirms(fix) {
      await button(name(`fix.${fix}.button`)).click()
      await expect(page.getByText(say('ui.plan.nothing-yet'))).toHaveCount(0)
    },
    async comesTo(state) {
      const status = page.getByRole('status').filter({ hasText: new RegExp(`^${say(`ui.run.${state}`)}$`) })
      await expect(status).toBeVisible({ timeout: 15_000 })
    },
    async looksAgainAt(fix) {
      const changes = page
        .getByRole('main')
        .getByRole('button')
        .filter({ hasText: say('ui.changes.undo') })
      await changes.filter({ hasText: name(`fix.${fix}.title`) }).click()
      await expect(button(say('ui.undo.all'))).toBeVisible()
    },
    async resumes(visit, id) {
      situation = situationOf(id)
      await page.getByRole('row').filter({ hasText: visit }).getByRole('button').first().click()
      await expect(page.getByRole('navigation', { name: say('ui.route') })).toBeVisible()
    },
    opens: (file) => page.locator('input[type=file]').setInputFiles(file),
    async speaks(other) {
      await page.getByRole('radio', { name: other === 'ko' ? '한국어' : 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', other)
      return walker(page, other, situation)
    },
  }
  return self
}
