import { expect } from '@playwright/test'
import type { Tour } from './tours'

/** From a pasted text to its symptom, and a value on which the sources disagree. */
export async function pasted({ person, at }: Tour) {
  const { page, say, name } = person
  const paste = page.getByRole('textbox', { name: name('lookup.paste') })
  await paste.fill('kennwort 12345')
  await person.button(name('lookup.paste.button')).click()
  await expect(page.getByText(name('lookup.triage'))).toBeVisible()
  await at('paste-nothing', person)
  await paste.fill('WSUS Synchronization failed.\nThe request failed with HTTP status 503: Service Unavailable. (6703)')
  await person.button(name('lookup.paste.button')).click()
  const start = page.getByRole('main').getByRole('button', { name: name('lookup.symptom.connection-error-503.name') })
  await expect(start.first()).toBeVisible()
  await at('paste-found', person)
  await start.first().click()
  await expect(person.heading).toHaveText(say('ui.practice.title'))
  await person.chooses('sync-503-memory-limit')
  await person.comesUpon('web', 'wsuspool-memory-limit')
  await at('finding-advice-disagrees', person)
  await person.plans('raise-pool-memory')
  await at('plan-with-options', person)
  await person.confirms('raise-pool-memory')
  await person.comesTo('fixed')
  await at('result-pool-memory', person)
}

/** A code, an event and a word, looked up. */
export async function lookedUp({ person, at }: Tour) {
  const { page, name } = person
  await page.getByRole('link', { name: name('lookup.title') }).click()
  await expect(person.heading).toHaveText(name('lookup.title'))
  await at('look-up', person)
  await page.getByRole('searchbox').fill('0x80244022')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('0x80244022')
  await at('look-up-code', person)
  await page.getByRole('searchbox').fill('certificate')
  await expect(page.getByRole('main').getByRole('listitem').first()).not.toContainText('0x80244022')
  await at('look-up-word', person)
  await page.getByRole('searchbox').fill('no such thing here')
  await expect(page.getByText(name('lookup.search.none'))).toBeVisible()
  await at('look-up-none', person)
}
