import type { Page } from '@playwright/test'
import { sources } from '#shared/contract/sources'

/** Titles of other people's pages stay as they are. */
const titles = Object.values(sources).map(({ title }) => title)

/** Texts of the screen, those that are only read aloud included, with two Latin words in a row that are not a name: untranslated. */
export const latinSentences = (page: Page): Promise<string[]> =>
  page.evaluate((titles) => {
    // What is the same in every language: commands, paths, ids.
    const asItIs = 'code, pre, kbd, [translate="no"], [lang]:not(html, [lang|="ko"])'
    const said = [document.title]
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const { parentElement: parent, textContent } = node
      if (parent?.checkVisibility() && !parent.closest(asItIs)) said.push(textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      // A picture has one name; what is inside it has none.
      for (const element of document.querySelectorAll(`[${name}]:not([role="img"] *)`))
        said.push(element.getAttribute(name) ?? '')
    }
    // Names have capitals: Windows Server Update Services. Files have dots.
    const sentence = /(?<![\w./-])[A-Za-z'’]+[ ,]+[a-z'’]+(?![\w./-])/
    return said.filter((text) => sentence.test(text) && !titles.some((title) => text.includes(title)))
  }, titles)
