import type { Page } from '@playwright/test'
import { texts, type Language } from '#shared/messages/translate'

/** Everything that is read or read out: texts, names, hints and the title of the page. */
const written = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']
    const own = [...document.querySelectorAll('*')].flatMap((element) =>
      names.flatMap((name) => element.getAttribute(name) ?? []),
    )
    const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const texts: string[] = [document.title, ...own]
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      if (!node.parentElement?.closest('script, style, noscript, pre, code, [translate=no]'))
        texts.push(node.nodeValue ?? '')
    return texts.map((text) => text.trim()).filter((text) => text !== '')
  })

const rooms = [...new Set(Object.keys(texts.en).map((key) => key.split('.')[0]))]
const key = new RegExp(String.raw`\b(${rooms.join('|')})\.(?!(html|json|md|txt)\b)[a-z][a-z0-9-]*`)

/** Texts of the other language; those that both have are nobody's. */
const foreign = (language: Language): ReadonlySet<string> => {
  const own = new Set<string>(Object.values(texts[language]))
  return new Set(Object.values(texts[language === 'en' ? 'ko' : 'en']).filter((text) => !own.has(text)))
}
const others = { en: foreign('en'), ko: foreign('ko') }
const names = new Set(['English', '한국어'])

/** What should not stand on a screen: the key of a text, a placeholder that was not filled, a text of the other language. */
export async function slips(page: Page, language: Language): Promise<string[]> {
  const wrong = (text: string) =>
    key.test(text) ||
    /\{\w+\}/.test(text) ||
    /\b(undefined|null|NaN|\[object)\b/.test(text) ||
    others[language].has(text)
  return (await written(page)).filter((text) => wrong(text) && !names.has(text))
}
