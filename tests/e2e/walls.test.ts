import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { callNames } from '#shared/contract/contract'
import { translate } from '#shared/messages/translate'
import { launchWindow, type LaunchedWindow } from './launch'

// What a script that got into the page could do: nothing. One window for all; each test leaves it where it was.

const START = 'app://wsus-medic/'
let window: LaunchedWindow
/** A server of this machine, and what arrived there. */
let server: http.Server
const arrived: string[] = []
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

test.beforeAll(async () => {
  server = http.createServer((_request, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here')
  })
  server.on('connection', ({ remotePort }) => arrived.push(`a connection from port ${remotePort}`))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  window = await launchWindow({ language: 'en' })
})

test.afterAll(async () => {
  await window.close()
  await new Promise((resolve) => server.close(resolve))
})

test.afterEach(async () => {
  const { page } = window
  // Asked of the page itself: a locator waits for a navigation that was refused.
  const shown = () => page.evaluate(() => [location.href, document.querySelector('h1')?.textContent])
  await expect.poll(shown).toEqual([START, translate('en', 'ui.start.title')])
  expect(arrived).toEqual([])
})

test('the page has the calls of the contract, which it cannot replace, and nothing of Node or Electron', async () => {
  const seen = await window.page.evaluate(() => {
    const page = globalThis as unknown as Record<string, unknown>
    const { wizard } = page as { wizard: Record<string, unknown> }
    return {
      calls: Object.keys(wizard),
      kinds: [...new Set(Object.values(wizard).map((call) => typeof call))],
      replaced: [Reflect.set(wizard, 'about', null), Reflect.set(page, 'wizard', null), delete page['wizard']],
      others: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((n) => n in page),
    }
  })
  expect(seen).toEqual({ calls: callNames, kinds: ['function'], replaced: [false, false, false], others: [] })
})

test('a call that is not asked as the contract says is refused', async () => {
  const answers = await window.page.evaluate(async () => {
    const { wizard } = globalThis as unknown as { wizard: Record<string, (input?: unknown) => Promise<unknown>> }
    const ask = (name: string, input?: unknown) => wizard[name]?.(input)
    return Promise.all([
      ask('about'),
      ask('about', { path: '/etc/passwd' }),
      ask('visit', { visit: '../../..' }),
      ask('picture', { visit: 'x', picture: '../../../etc/passwd' }),
      ask('applyPlan', { visit: 'x', plan: { command: 'id' } }),
    ])
  })
  const codes = answers.map((answer) => (answer as { problem?: { code: string } }).problem?.code)
  expect(codes).toEqual(['bad-request', 'bad-request', 'unknown-id', 'unknown-id', 'bad-request'])
})

test('no other channel leads into the program, and a frame inside the page has none at all', async () => {
  const { app, page } = window
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.id = 'inside'
    document.body.append(frame)
    const inside = frame.contentWindow as unknown as Record<string, unknown>
    return ['wizard', 'require', 'process'].filter((name) => name in inside)
  })
  expect(inFrame).toEqual([])

  // What such a frame would get if it could send.
  const { channels, answers } = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    type Handler = (event: { senderFrame: unknown }, input: unknown) => Promise<{ ok: boolean }>
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const frame = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame
    const about = handlers.get('wizard:about')
    const asked = [frame, frame?.frames[0], null].map(async (senderFrame) => (await about?.({ senderFrame }, {}))?.ok)
    return { channels: [...handlers.keys()], answers: await Promise.all(asked) }
  })
  expect(channels).toEqual(callNames.map((name) => `wizard:${name}`))
  expect(answers).toEqual([true, false, false])
  await page.evaluate(() => document.getElementById('inside')?.remove())
})

test('the page runs in the sandbox of the system, apart from the program', async () => {
  const { wall, pid, off } = await window.app.evaluate(({ app, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    type Walls = { getLastWebPreferences: () => Record<string, unknown> }
    return {
      wall: (contents as unknown as Walls).getLastWebPreferences(),
      pid: contents?.getOSProcessId(),
      off: app.commandLine.hasSwitch('no-sandbox'),
    }
  })
  expect(off).toBe(false)
  expect(wall).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  // The suite runs on Linux, where the kernel says how a process is confined.
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
  // 2: a filter on system calls.
  expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2')
  expect(/^CapEff:\s+(\S+)/m.exec(status)?.[1]).toMatch(/^0+$/)
  const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  expect(words.filter((word) => word.startsWith('--no-sandbox'))).toEqual([])
})

test('the window goes to no other address, and no second one opens', async () => {
  const { app, page } = window
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const stopped = await app.evaluateHandle(({ BrowserWindow }) => {
    const seen: { url: string; prevented: boolean }[] = []
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('will-frame-navigate', ({ url, defaultPrevented }) => seen.push({ url, prevented: defaultPrevented }))
    contents?.on('did-navigate', (_event, url) => seen.push({ url, prevented: false }))
    return seen
  })
  const go = (url: string) => page.evaluate((to) => void setTimeout(() => location.assign(to)), url)

  for (const url of ['https://example.com/', address(), 'app://other/', `${START}nowhere.html`]) {
    await go(url)
    await expect.poll(() => stopped.evaluate((seen) => seen.splice(0))).toEqual([{ url, prevented: true }])
  }
  for (const [url, refused] of [
    ['file:///etc/passwd', 'Not allowed to load local resource'],
    ['chrome://gpu', 'Not allowed to load local resource'],
    ['data:text/html,<p>here', 'Not allowed to navigate top frame to data URL'],
    ['javascript:document.body.remove()', 'Refused to run the JavaScript URL'],
  ] as const) {
    await go(url)
    await expect.poll(() => complaints.filter((text) => text.includes(refused)).length, { message: url }).toBe(1)
    complaints.length = 0
  }
  expect(await stopped.jsonValue()).toEqual([])

  // Nobody is asked about an empty page; the program comes back from it.
  await go('about:blank')
  await expect.poll(() => stopped.evaluate((seen) => seen.map(({ url }) => url))).toEqual(['about:blank', START])

  const opened = await page.evaluate((there) => [there, '', '/'].map((url) => globalThis.open(url) === null), address())
  expect(opened).toEqual([true, true, true])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('nothing that the page sends arrives at a server, not even of this machine', async () => {
  const { app, page } = window
  const sent = await page.evaluate((there) => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'arrived',
        () => 'refused',
      )
    const element = <E extends HTMLImageElement | HTMLLinkElement>(one: E, say: (one: E) => void) =>
      new Promise((resolve, reject) => {
        Object.assign(one, { onload: resolve, onerror: reject })
        say(one)
        if (one instanceof HTMLLinkElement) document.head.append(one)
      })
    navigator.sendBeacon(there, 'x')
    return Promise.all(
      [
        fetch(there),
        fetch(there, { mode: 'no-cors', method: 'POST', body: 'x' }),
        element(new Image(), (image) => (image.src = `${there}x.png`)),
        element(document.createElement('link'), (link) => Object.assign(link, { rel: 'stylesheet', href: there })),
        new Promise((resolve, reject) => {
          const socket = new WebSocket(there.replace('http', 'ws'))
          Object.assign(socket, { onopen: resolve, onerror: reject })
        }),
      ].map(outcome),
    )
  }, address())
  expect(sent).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])

  // Behind the page's own policy stands the session, for everything that is loaded for it.
  const [wizard, other] = await app.evaluate(async ({ BrowserWindow, session }, there) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session
    const ask = (of: typeof own) => of?.fetch(there).then(() => 'arrived', String)
    return Promise.all([ask(own), ask(session.defaultSession)])
  }, address())
  expect([wizard, other]).toEqual([expect.stringContaining('BLOCKED'), expect.stringContaining('BLOCKED')])
})

test('the page is permitted to write to the clipboard and nothing else', async () => {
  const answers = await window.page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-write']
    const query = (name: string) => navigator.permissions.query({ name: name as PermissionName })
    const states = await Promise.all(names.map(async (name) => [name, (await query(name)).state] as const))
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'given',
        (error: Error) => error.name,
      )
    return {
      ...Object.fromEntries(states),
      asked: await Notification.requestPermission(),
      picture: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      where: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(code),
        ),
      ),
      read: await refused(navigator.clipboard.readText()),
      wrote: await refused(navigator.clipboard.writeText('x')),
    }
  })
  expect(answers).toEqual({
    notifications: 'denied',
    geolocation: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
    'clipboard-write': 'granted',
    asked: 'denied',
    // Or not found: most servers have none.
    picture: expect.stringMatching(/^Not(?:Allowed|Found)Error$/),
    screen: 'NotAllowedError',
    // 1: permission denied.
    where: 1,
    read: 'NotAllowedError',
    wrote: 'given',
  })
})

test('a text never becomes markup or a script', async () => {
  const policy = await window.page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  for (const rule of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"])
    expect(policy?.split('; ')).toContain(rule)

  // In a task of its own: what a debugger evaluates is let through.
  const tried = await window.page.evaluate(
    () =>
      new Promise<Record<string, string>>((done) => {
        const words = 'globalThis.ran = true'
        const script = () => document.createElement('script')
        type Page = Record<'eval' | 'Function' | 'setTimeout', (words: string) => unknown> & {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
        }
        const page = globalThis as unknown as Page
        const ways: Record<string, () => unknown> = {
          eval: () => page.eval(words),
          Function: () => page.Function(words),
          timer: () => page.setTimeout(words),
          innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
          'script text': () => (script().textContent = words),
          'script address': () => (script().src = '/assets/x.js'),
          worker: () => new Worker('/assets/x.js'),
          policy: () => page.trustedTypes.createPolicy('mine', {}),
        }
        const outcome = (way: () => unknown) => {
          try {
            way()
            return 'allowed'
          } catch (error) {
            return (error as Error).name
          }
        }
        const all = () => Object.entries(ways).map(([name, way]) => [name, outcome(way)] as const)
        setTimeout(() => done({ ...Object.fromEntries(all()), ran: String('ran' in globalThis) }))
      }),
  )
  expect(tried).toEqual({
    eval: 'EvalError',
    Function: 'EvalError',
    timer: 'TypeError',
    innerHTML: 'TypeError',
    'script text': 'TypeError',
    'script address': 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    ran: 'false',
  })
})
