import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { ok } from '#shared/kernel/result'
import { lookUp } from '#shared/lookup/look-up'
import { searchTerms } from '#shared/lookup/terms'
import { translate } from '#shared/messages/translate'
import AppView from '../../src-renderer/App.svelte'
import { App } from '../../src-renderer/state/app.svelte'
import { fakeApi } from './fake-api'

const about = {
  version: '0.0.0-test',
  face: 'test',
  symptoms: ['services-not-running'],
  situations: [],
  source: 'practice',
  pictures: false,
  language: null,
  theme: null,
}

/** The page at this place, for somebody with a Korean Windows. */
function opened(hash: string) {
  const api = fakeApi({
    about: () => ok(about),
    history: () => ok([]),
    keepSettings: () => ok(null),
    lookUp: ({ text }: { text: string }) => ok(lookUp(text)),
    lookUpTerms: ({ query }: { query: string }) => ok(searchTerms(query)),
  })
  const app = new App(api, { read: () => hash, write: () => undefined, listen: () => undefined }, 'ko-KR')
  render(AppView, { app })
  return { app, api }
}
const english = 'HTTP 503, service unavailable.'
const korean = 'HTTP 503, 서비스를 사용할 수 없습니다.'

test('a meaning is read in Korean, and in English as soon as that is chosen, without another call', async () => {
  const { app, api } = opened('#/lookup')
  await fireEvent.input(await screen.findByRole('searchbox'), { target: { value: '0x80244022' } })
  await screen.findByText(korean)
  expect(screen.queryByText(english)).toBeNull()
  const asked = api.calls.filter((call) => call.startsWith('lookUp')).length
  app.chooseLanguage('en')
  await screen.findByText(english)
  expect(screen.queryByText(korean)).toBeNull()
  expect(api.calls.filter((call) => call.startsWith('lookUp'))).toHaveLength(asked)
})

test('a search in Korean is answered in Korean, the name of an answer of the web server too', async () => {
  opened('#/lookup')
  await fireEvent.input(await screen.findByRole('searchbox'), {
    target: { value: '응용 프로그램 풀을 사용할 수 없음' },
  })
  await screen.findByText('응용 프로그램 풀이 중지되었거나 사용 안 함 상태입니다.')
  const kind = translate('ko', 'lookup.kind.status')
  expect(screen.getByText(`${kind} · 응용 프로그램 풀을 사용할 수 없음`)).toBeTruthy()
})

test('what was recognised in a pasted text is explained in the language of the reader', async () => {
  const { app } = opened('#/')
  await fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'failed with 0x80244022' } })
  await fireEvent.click(screen.getByRole('button', { name: translate('ko', 'lookup.paste.button') }))
  expect((await screen.findByText(korean, { exact: false })).textContent).not.toContain(english)
  app.chooseLanguage('en')
  expect((await screen.findByText(english, { exact: false })).textContent).not.toContain(korean)
})
