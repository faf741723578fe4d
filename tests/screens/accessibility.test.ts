import { barriers } from './axe'
import { expect, languages, test } from './page-test'
import { tours } from './tours'
import type { Walker } from './walk'

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

// A language changes names, not colours.
const looksIn = { en: Object.keys(looks), ko: ['light'] } as const
type Look = keyof typeof looks

async function inEachLook({ page, language }: Walker, screen: string): Promise<string[]> {
  const all: string[] = []
  for (const look of looksIn[language] as readonly Look[]) {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    all.push(...(await barriers(page)).map((barrier) => `${screen}, ${look}: ${barrier}`))
  }
  return all
}

// Each walks to many screens.
test.setTimeout(180_000)

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })
    for (const [name, tour] of Object.entries(tours)) {
      test(`nothing keeps anybody out of a screen, in any theme: ${name}`, async ({ person, server }) => {
        const found: string[] = []
        await tour({
          person,
          server,
          at: async (screen, one) => void found.push(...(await inEachLook(one, screen))),
        })
        expect(found).toEqual([])
      })
    }
  })
}
