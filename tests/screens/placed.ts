import { translate } from '#shared/messages/translate'
import type { Walker } from './walk'

const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d [+-]\d\d:\d\d`
const stampOf = {
  outside: new RegExp(String.raw`^WSUS Medic \d+\.\d+\.\d+ · [a-z-]+ · ${time}$`),
  everything: new RegExp(String.raw`^WSUS Medic \d+\.\d+\.\d+ · everything · SRV-[A-Z]+ \(PRACTICE\) · ${time}$`),
  practice: new RegExp(
    String.raw`^WSUS Medic \d+\.\d+\.\d+ · [a-z0-9/-]+ · SRV-[A-Z]+( \[[^\]]+\])? \(PRACTICE\) · case [A-Z0-9]{4}-\d\d · ${time}$`,
  ),
  real: new RegExp(String.raw`^WSUS Medic \d+\.\d+\.\d+ · [a-z0-9/-]+ · (\S.* · )?case [A-Z0-9]{4}-\d\d · ${time}$`),
}

/** What is missing for a stranger to tell from a picture of this screen where it was taken. */
export async function unplaced({ page, language, stamp }: Walker): Promise<string[]> {
  const source = (await page.getByRole('banner').textContent()) ?? ''
  const inVisit = (await page.getByRole('navigation', { includeHidden: true }).count()) > 1
  const band = await page.getByText(translate(language, 'ui.practice.band'), { exact: true }).first().isVisible()
  const practised = source.includes(translate(language, 'ui.source.practice'))
  const text = (await stamp.locator('span, time').allTextContents()).join(' · ')
  const wanted = inVisit ? (practised ? 'practice' : 'real') : practised ? 'everything' : 'outside'
  return [
    ...(stampOf[wanted].test(text) ? [] : [`the stamp says only: ${text}`]),
    ...(band !== practised ? [`the band of practice is ${band ? '' : 'not '}there`] : []),
  ]
}
