import { expect, test } from 'vitest'
import { windowRequest } from '../../../src-main/launch/faces.mjs'

test('npm start alone asks for the window', () => {
  expect(windowRequest([])).toEqual({ browser: false, options: [] })
})

test('the window takes a source and a language, and can be turned into the browser page', () => {
  expect(windowRequest(['--browser', '--lang', 'ko', '--source=practice'])).toEqual({
    browser: true,
    options: ['--lang=ko', '--source=practice'],
  })
})

test.each([['check'], ['help'], ['--help'], ['lookup', '0x80070643'], ['--lang'], ['--lang', 'ko', 'check']])(
  'anything else goes to the console: %s %s',
  (...words) => {
    expect(windowRequest(words)).toBeUndefined()
  },
)
