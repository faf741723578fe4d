import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { translate } from '#shared/messages/translate'
import { provenBy } from './case-folder'
import { checkout } from './checkout'
import { openDisplay, type Display } from './display'
import { asOrdinaryUser, handOver, isRoot } from './ordinary-user'
import { folder, homeOf, removeFolder, sharedRuntime, surroundings } from './program'
import { endAll, outcome, saidBy, start, type Spawned } from './spawned'
import { titlesOn } from './titles'

// npm start as it is typed, from outside.

let display: Display
let user: string

test.beforeEach(async () => {
  display = await openDisplay(true)
  user = folder('user')
  fs.mkdirSync(path.join(user, 'tmp'))
  handOver(user)
})
test.afterEach(() => {
  endAll()
  display.close()
  removeFolder(user)
})

interface How {
  words?: string[]
  as?: 'user' | 'root'
  env?: Record<string, string>
}

function npmStart({ words = [], as = 'user', env = {} }: How): Spawned {
  const before = as === 'user' ? asOrdinaryUser() : []
  const npm = ['npm', 'start', ...(words.length > 0 ? ['--', ...words] : [])]
  return start([...before, ...npm], {
    cwd: checkout(),
    env: surroundings({
      ...display.env,
      ...homeOf(user),
      ...(process.platform === 'linux' && { TMPDIR: path.join(user, 'tmp') }),
      ELECTRON_OVERRIDE_DIST_PATH: sharedRuntime(),
      WSUS_MEDIC_HOME: path.join(user, 'home'),
      // The link is answered here, in no browser, and what is said is English.
      BROWSER: 'none',
      LC_ALL: 'C.UTF-8',
      ...env,
    }),
  })
}

test.describe('npm start', () => {
  test('opens the window, and Ctrl+C ends it and takes along what it put together', async () => {
    const program = npmStart({ words: ['--lang=ko'] })
    const title = `${translate('ko', 'ui.start.title')} · WSUS Medic`
    await expect.poll(() => titlesOn(display.env), { timeout: 60_000 }).toContain(title)
    expect(program.out).toBe('')

    program.interrupt()
    await program.ended
    expect(titlesOn(display.env)).not.toContain(title)
    expect(fs.readdirSync(path.join(user, 'tmp')).filter((name) => name.startsWith('wsus-medic-'))).toEqual([])
  })

  const broken = (name: string, content: string | null) => {
    const runtime = path.join(user, name)
    fs.mkdirSync(runtime)
    if (content !== null) fs.writeFileSync(path.join(runtime, 'electron'), content, { mode: 0o755 })
    return { ELECTRON_OVERRIDE_DIST_PATH: runtime }
  }
  const without: { what: string; says: RegExp; how: () => How }[] = [
    { what: 'as root', says: /sandbox does not start as root/, how: () => ({ as: 'root' }) },
    { what: 'without a display', says: /there is no display/, how: () => ({ env: { DISPLAY: '' } }) },
    { what: 'without a runtime', says: /there is no electron in it/, how: () => ({ env: broken('none', null) }) },
    {
      what: 'with a runtime that lacks a library',
      says: /libgtk-3\.so\.0: cannot open shared object file/,
      how: () => ({
        env: broken(
          'lacking',
          '#!/bin/sh\necho "electron: error while loading shared libraries: libgtk-3.so.0: cannot open shared object file" >&2\nexit 127\n',
        ),
      }),
    },
    {
      what: 'on a display that is gone',
      says: /Missing X server or \$DISPLAY/,
      how: () => ({ env: { DISPLAY: ':4242' } }),
    },
  ]
  // Nobody but root can be refused for being root.
  for (const { what, says, how } of without.filter(({ what }) => what !== 'as root' || isRoot))
    test(`${what} says in one line why there is no window, and serves the page instead`, async () => {
      const program = npmStart(how())
      const link = await saidBy(program, /^http:\/\/127\.0\.0\.1:\d+\/\S+$/m)
      expect(program.out).toBe(`${link}\n`)
      const why = program.err.split('\n').filter((line) => says.test(line))
      expect(why).toEqual([expect.stringMatching(/^The window cannot open here: .* in the browser instead\.$/)])

      await showsThePage(link)
      program.interrupt()
      // npm itself ends by the signal, once what it started has ended.
      await program.ended
      expect(program.err).toContain(translate('en', 'shell.serve.closed'))
    })
})

/** The link opens the page once, in one browser. */
async function showsThePage(link: string) {
  const opened = await fetch(link, { redirect: 'manual' })
  expect(opened.status).toBe(303)
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await fetch(new URL(opened.headers.get('location') ?? '', link), { headers: { cookie } })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>WSUS Medic</title>')
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(403)
}

test.describe('npm start with words for the console', () => {
  const answer = (...words: string[]) => outcome(npmStart({ words }))
  const checked = (situation: string) => answer('check', '--situation', situation, '--format', 'json')

  for (const { situation, code, outcome } of [
    { situation: 'wid-stopped', code: 1, outcome: 'found' },
    { situation: 'probe-never-answers', code: 2, outcome: 'open' },
    { situation: 'healthy-2019', code: 0, outcome: 'nothing-found' },
  ])
    test(`answers with JSON and nothing else, and with exit code ${code} for ${situation}`, async () => {
      const { code: ended, out, err } = await checked(situation)
      expect({ ended, err }).toEqual({ ended: code, err: '' })
      expect(provenBy('check-1', out)).toMatchObject({ practice: true, source: { situation }, outcome })
    })

  test('answers what it does not understand with exit code 64, and says what there is', async () => {
    const { code, out, err } = await answer('check', '--situation', 'nowhere', '--lang', 'en')
    expect({ code, out }).toEqual({ code: 64, out: '' })
    const values = { option: '--situation', given: 'nowhere' }
    expect(err).toContain(translate('en', 'shell.usage.unknown-value', values))
    expect(err).toContain('wid-stopped')
  })
})
