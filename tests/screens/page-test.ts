import fs from 'node:fs'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { languages, type Language } from '#shared/contract/contract'
import { copyOfProgram, scratch, serve, type Delays, type Server } from './server'
import { walker, type Walker } from './walk'

export { expect, languages }

interface Fixtures {
  /** How long practice machines take to answer. */
  delays: Delays
  language: Language
  /** What the browser complained about, the page's own policy included. Nothing, unless a test expects it. */
  complaints: string[]
  server: Server
  /** At the start page, in the language. */
  person: Walker
}

/** Tests of the real page in Chromium: each with a program and a home of its own. */
export const test = base.extend<Fixtures, { program: string }>({
  program: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const program = copyOfProgram()
      await use(program)
      fs.rmSync(program, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  delays: ['none', { option: true }],
  language: ['en', { option: true }],

  // eslint-disable-next-line no-empty-pattern -- as above
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'nothing goes wrong in the browser').toEqual([])
  },

  // The page goes before its server.
  context: async ({ context, complaints, server }, use) => {
    context.on('page', (page) => listen(page, complaints, server))
    await use(context)
    await context.close()
  },

  server: async ({ program, delays }, use) => {
    const home = scratch('home')
    const server = await serve(program, home, delays)
    await use(server)
    await server.kill()
    fs.rmSync(home, { recursive: true, force: true })
  },

  person: async ({ page, server, language }, use) => {
    await use(await enter(page, server, language))
  },
})

/** What Chromium says of a connection whose other end has gone, wherever in a request that happens. */
const broken = /net::ERR_(CONNECTION_|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INCOMPLETE_CHUNKED_ENCODING)/

function listen(page: Page, complaints: string[], server: Server): void {
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    const serious = message.type() === 'error' || message.type() === 'warning'
    // A test ended the program; the page asks for it all the same.
    const gone = server.wasKilled && broken.test(message.text())
    if (serious && !gone) complaints.push(`${message.type()}: ${message.text()}`)
  })
}

/** Opens the link of a server, as the first or once more after it was started again. */
export async function enter(page: Page, server: Server, language: Language): Promise<Walker> {
  await page.goto(server.link)
  const person = walker(page, language)
  await expect(person.heading).not.toHaveText('')
  return person.speaks(language)
}

/** A second window of the same browser. */
export async function secondWindow(context: BrowserContext, address: string, language: Language): Promise<Walker> {
  const page = await context.newPage()
  await page.goto(address)
  return walker(page, language)
}
