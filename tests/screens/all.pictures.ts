import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { top } from '../../src-main/launch/say.mjs'
import { languages, test } from './page-test'
import { tours } from './tours'

// Pictures to look at: every screen in both languages and both themes, and a few on a smaller screen.

const folder = path.join(top, 'out', 'screenshots')
const readme = path.join(top, 'assets', 'readme')
// npm run screenshots -- --readme: those of the README too, which are kept.
const forReadme: Readonly<Record<string, string>> =
  process.env['README_PICTURES'] === '1'
    ? { 'finding-en-light': 'finding.png', 'finding-ko-light': 'finding.ko.png' }
    : {}
const themes = ['light', 'dark'] as const
const small = ['start', 'ask', 'check-found', 'finding', 'plan', 'result-fixed', 'ticket', 'map', 'history']
const sizes = {
  '1280': { width: 1280, height: 800 },
  '1024': { width: 1024, height: 768 },
  // 1280×1024 at 200 %.
  '640': { width: 640, height: 512 },
}

async function picture(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
  const kept = forReadme[name]
  if (kept) fs.cpSync(path.join(folder, `${name}.png`), path.join(readme, kept))
}

async function pictures(page: Page, screen: string, language: string) {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize(sizes['1280'])
    await picture(page, `${screen}-${language}-${theme}`)
    for (const size of ['1024', '640'] as const) {
      if (theme === 'dark' || !small.includes(screen)) continue
      await page.setViewportSize(sizes[size])
      await picture(page, `${screen}-${language}-${theme}-${size}`)
    }
  }
  await page.setViewportSize(sizes['1280'])
}

test.use({ viewport: sizes['1280'] })
test.setTimeout(120_000)

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })
    for (const [name, tour] of Object.entries(tours)) {
      test(name, ({ person, server }) =>
        tour({ person, server, at: (screen, { page }) => pictures(page, screen, language) }),
      )
    }

    test.describe('as slow as for a person', () => {
      test.use({ delays: 'realistic' })
      test('work under way', async ({ person }) => {
        await person.finds('wid-stopped', 'database', 'db-service-stopped')
        await person.plans('start-database-service')
        await person.confirms('start-database-service')
        await person.comesTo('applying')
        await pictures(person.page, 'result-applying', language)
      })
    })
  })
}
