import { brokenWords, misfits, outOfView, sizes } from './layout'
import { expect, languages, test } from './page-test'
import { unplaced } from './placed'
import { tours, type At } from './tours'
import { slips } from './words'

/** Walks a tour and says at which of its screens something is not as it should be. */
async function wrongIn(walk: (at: At) => Promise<void>, look: (...where: Parameters<At>) => Promise<string[]>) {
  const all: string[] = []
  await walk(async (screen, person) => {
    all.push(...(await look(screen, person)).map((wrong) => `${screen}: ${wrong}`))
  })
  return all
}

// Each walks to many screens.
test.setTimeout(180_000)

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })
    for (const [name, tour] of Object.entries(tours)) {
      test(`every screen fits, speaks one language and can be placed: ${name}`, async ({ person, server }) => {
        const wrong = await wrongIn(
          (at) => tour({ person, server, at }),
          async (screen, one) => {
            const { page } = one
            const all = await slips(page, language)
            if (language === 'ko') all.push(...(await brokenWords(page)))
            // A dialog is a part of the screen below it.
            if (!screen.endsWith('-dialog')) all.push(...(await unplaced(one)))
            for (const [size, viewport] of Object.entries(sizes)) {
              await page.setViewportSize(viewport)
              const unfit = [...(await misfits(page)), ...(await outOfView(page)).map((one) => `out of view: ${one}`)]
              all.push(...unfit.map((one) => `${size}: ${one}`))
            }
            return all
          },
        )
        expect(wrong).toEqual([])
      })
    }
  })
}
