import type { Input, Session, WebContents } from 'electron'
import { describe, expect, test } from 'vitest'
import { closeSession, keepInside, mayRequest, maySave } from '../../../src-main/shells/electron/guards'
import { refusedSwitches } from '../../../src-main/shells/electron/refused-switches'
import { windowOptions, zoomAfter } from '../../../src-main/shells/electron/window-options'
import { unknownSource, wishesIn, wordsOf } from '../../../src-main/shells/wishes'

describe('a shipped program', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--no-sandbox',
    '--No-Sandbox',
    '-no-sandbox',
    '/no-sandbox',
    '--js-flags=--allow-natives-syntax',
    '--disable-web-security',
    '--load-extension=C:\\x',
    '--inspect',
    '--inspect-brk=0',
    '--host-resolver-rules=MAP * 1.2.3.4',
  ])('does not start with %s', (word) => {
    expect(refusedSwitches(['C:\\cases\\a.json', word])).toEqual([word])
  })

  test('starts with what it knows, and with what it is opened on', () => {
    expect(refusedSwitches(['--lang=ko', '--source=live', '/inspector/a.json', 'no-sandbox', '--', ''])).toEqual([])
  })
})

test('the window is told its source and language among the words of Chromium', () => {
  const words = ['--enable-logging', '--source=live', '--lang=ko', 'C:\\x']
  expect(wishesIn(words)).toEqual({ source: 'live', language: 'ko' })
  expect(wishesIn(['--lang=fr'])).toEqual({ source: undefined, language: undefined })
  // One that is started as administrator in its place wishes the same.
  expect(wordsOf({ source: 'live', language: 'ko' })).toEqual(['--source=live', '--lang=ko'])
  expect(wishesIn(wordsOf({ source: 'practice', language: undefined }))).toEqual({
    source: 'practice',
    language: undefined,
  })
  expect(wordsOf({ source: undefined, language: undefined })).toEqual([])
  expect([unknownSource(words), unknownSource([]), unknownSource(['--source=lvie'])]).toEqual([
    undefined,
    undefined,
    'lvie',
  ])
})

test('the window has every wall between page and machine', () => {
  const { webPreferences, show } = windowOptions('preload.cjs', {} as Session, false, false)
  expect(show).toBe(false)
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  })
})

describe('the page', () => {
  test('cannot go anywhere else, nor open a second window', () => {
    const listeners = new Map<string, (event: { preventDefault(): void }) => void>()
    let opens: unknown
    const contents = {
      on: (name: string, listener: (event: { preventDefault(): void }) => void) => listeners.set(name, listener),
      setWindowOpenHandler: (handler: () => unknown) => (opens = handler()),
    }
    keepInside(contents as unknown as WebContents)
    expect(opens).toEqual({ action: 'deny' })
    const stopped: string[] = []
    for (const [name, listener] of listeners) listener({ preventDefault: () => stopped.push(name) })
    expect(stopped).toEqual(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
  })

  test('asks for nothing but its own files', () => {
    expect(mayRequest('app://wsus-medic/assets/a.js', false)).toBe(true)
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'file:///x',
      'app://other/',
      'app://wsus-medic.evil/',
      'ws://x',
      'devtools://x',
    ]) {
      expect(mayRequest(url, false), url).toBe(false)
    }
    expect(mayRequest('devtools://devtools/x', true)).toBe(true)
  })

  test('may save what it made itself, and nothing from elsewhere', () => {
    expect(maySave('blob:app://wsus-medic/0f5c')).toBe(true)
    for (const url of [
      'https://example.com/x',
      'data:text/html,x',
      'app://wsus-medic/assets/a.js',
      'blob:https://example.com/1',
    ]) {
      expect(maySave(url), url).toBe(false)
    }
  })

  test('may write to the clipboard, and has no other permission', () => {
    const answers: Record<string, unknown> = {}
    const session = {
      setPermissionRequestHandler(
        handler: (contents: null, permission: string, answer: (yes: boolean) => void) => void,
      ) {
        for (const permission of [
          'clipboard-sanitized-write',
          'clipboard-read',
          'media',
          'geolocation',
          'openExternal',
          'fullscreen',
        ])
          handler(null, permission, (yes) => (answers[permission] = yes))
      },
      setPermissionCheckHandler(handler: (contents: null, permission: string) => boolean) {
        answers['check clipboard'] = handler(null, 'clipboard-sanitized-write')
        answers['check hid'] = handler(null, 'hid')
      },
      setDevicePermissionHandler: (handler: () => boolean) => (answers['device'] = handler()),
      setSpellCheckerEnabled: (enabled: boolean) => (answers['spelling'] = enabled),
      on: (name: string, listener: (event: { preventDefault(): void }, item: { getURL(): string }) => void) =>
        listener({ preventDefault: () => (answers[name] = 'stopped') }, { getURL: () => 'https://example.com/x.exe' }),
      webRequest: {
        onBeforeRequest: (listener: (details: { url: string }, answer: (response: unknown) => void) => void) =>
          listener({ url: 'https://example.com/' }, (response) => (answers['request'] = response)),
      },
    }
    closeSession(session as unknown as Session, false)
    expect(answers).toEqual({
      'clipboard-sanitized-write': true,
      'clipboard-read': false,
      media: false,
      geolocation: false,
      openExternal: false,
      fullscreen: false,
      'check clipboard': true,
      'check hid': false,
      device: false,
      spelling: false,
      'will-download': 'stopped',
      request: { cancel: true },
    })
  })
})

describe('zoom', () => {
  const key = (key: string, change: Partial<Input> = {}) =>
    ({ type: 'keyDown', key, control: true, meta: false, alt: false, ...change }) as Input

  test('goes in steps, back to normal, and not beyond what can be used', () => {
    expect(zoomAfter(0, key('+'))).toBe(0.5)
    expect(zoomAfter(0, key('='))).toBe(0.5)
    expect(zoomAfter(0, key('-'))).toBe(-0.5)
    expect(zoomAfter(3, key('0'))).toBe(0)
    expect([zoomAfter(6, key('+')), zoomAfter(-2, key('-'))]).toEqual([6, -2])
  })

  test('leaves every other key to the page', () => {
    expect(zoomAfter(0, key('+', { control: false }))).toBeNull()
    expect(zoomAfter(0, key('+', { alt: true }))).toBeNull()
    expect(zoomAfter(0, key('+', { type: 'keyUp' }))).toBeNull()
    expect(zoomAfter(0, key('s', { shift: true }))).toBeNull()
  })
})
