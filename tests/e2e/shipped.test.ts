import path from 'node:path'
import { expect, test } from '@playwright/test'
import { translate } from '#shared/messages/translate'
import { openDisplay, type Display } from './display'
import { asOrdinaryUser, handOver } from './ordinary-user'
import { launchWindow } from './launch'
import { folder, homeOf, packagedProgram, program, removeFolder, surroundings } from './program'
import { endAll, outcome, start } from './spawned'
import { titlesOn } from './titles'

// The program under a name of its own, which Electron counts as packaged: what Playwright cannot open, and nobody else either.

let display: Display
let user: string

test.beforeEach(async () => {
  display = await openDisplay(true)
  user = folder('user')
  handOver(user)
})
test.afterEach(() => {
  endAll()
  display.close()
  removeFolder(user)
})

const open = (...words: string[]) =>
  start([...asOrdinaryUser(), packagedProgram().file, ...words], {
    cwd: user,
    env: surroundings({ ...display.env, ...homeOf(user), WSUS_MEDIC_HOME: path.join(user, 'home') }),
  })

test('a shipped program opens its window, and a second start ends beside it', async () => {
  const first = open('--lang=en')
  const title = `${translate('en', 'ui.start.title')} · WSUS Medic`
  await expect.poll(() => titlesOn(display.env)).toContain(title)

  const second = await outcome(open('--lang=en'))
  expect(second).toMatchObject({ code: 0, out: '' })
  expect(second.err).toContain(translate('en', 'shell.window.already-open'))
  expect(titlesOn(display.env).filter((one) => one === title)).toHaveLength(1)
  expect(first.running).toBe(true)
})

test('a second start brings the window to the front', async () => {
  const { app, page, env, close } = await launchWindow({ language: 'en' })
  try {
    await page.getByRole('heading', { level: 1 }).waitFor()
    const raised = await app.evaluateHandle(({ BrowserWindow }) => {
      const raised: string[] = []
      const window = BrowserWindow.getAllWindows()[0]
      if (!window) return raised
      window.isMinimized = () => true
      window.restore = () => void raised.push('restored')
      window.focus = () => void raised.push('focused')
      return raised
    })
    const { file, before } = program()
    const second = start([...asOrdinaryUser(), file, ...before, '--lang=ko'], { cwd: user, env })
    expect(await second.ended).toBe(0)
    expect(second.err).toContain(translate('ko', 'shell.window.already-open'))
    await expect.poll(() => raised.jsonValue()).toEqual(['restored', 'focused'])
  } finally {
    await close()
  }
})

for (const word of [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--no-sandbox',
  '--disable-web-security',
  '--js-flags=--allow-natives-syntax',
  '--load-extension=/tmp',
  '--inspect=0',
  '--host-rules=MAP * 127.0.0.1',
])
  test(`a shipped program does not start with ${word}, and says so`, async () => {
    const { code, out, err } = await outcome(open('--lang=en', word))
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toContain(translate('en', 'shell.window.refused-switches', { switches: word }))
    expect(err).not.toContain('DevTools listening')
  })

test('a shipped program says in Korean what it does not start with', async () => {
  const { err } = await outcome(open('--lang=ko', '--no-sandbox'))
  expect(err).toContain(translate('ko', 'shell.window.refused-switches', { switches: '--no-sandbox' }))
})
