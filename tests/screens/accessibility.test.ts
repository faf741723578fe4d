import type { Page } from '@playwright/test'
import { barriers } from './axe'
import { expect, languages, test } from './page-test'
import { tours } from './tours'

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

async function everyLook(page: Page, screen: string) {
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    expect.soft(await barriers(page), `${screen}, ${look}`).toEqual([])
  }
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })
    for (const [name, tour] of Object.entries(tours)) {
      test(`nothing keeps anybody out of the screens of the tour ${name}, in any theme`, ({ person, server }) =>
        tour({ person, server, at: (screen, { page }) => everyLook(page, screen) }))
    }
  })
}
