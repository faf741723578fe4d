import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { app, dialog, ipcMain, Menu, protocol, session, type BrowserWindow } from 'electron'
import { translate } from '#shared/messages/translate'
import { CANNOT_START } from '../../launch/say.mjs'
import { createWizard } from '../../app/wizard'
import { serve } from '../../app/serve'
import type { Result } from '#shared/kernel/result'
import type { LiveMachine } from '../../adapters/live-source'
import { startAsAdministrator } from '../../adapters/own-machine'
import { thisMachine } from '../../adapters/this-machine'
import { systemLanguage } from '../language'
import { makePorts } from '../make-ports'
import { readPage } from '../page'
import { BAD_USAGE, usageText } from '../console/usage'
import { unknownSource, wishesIn, wizardSources, wordsOf } from '../wishes'
import { connectPage } from './bridge'
import { windowCamera } from './camera'
import { closeSession, keepInside } from './guards'
import { pictureOf } from './picture-of'
import { refusedSwitches } from './refused-switches'
import { answerFrom, schemePrivileges } from './scheme'
import { SCHEME } from './home'
import { chromiumFolder } from './chromium-folder'
import { followTheme, openWindow } from './window'

const words = process.argv.slice(1)
const wishes = wishesIn(words)
const language = wishes.language ?? systemLanguage()
const developerTools = !app.isPackaged

/** Ends before the window was there. The launcher reads code and line, and opens the page in the browser instead. */
function cannotStart(reason: string): void {
  process.stderr.write(`${reason}\n`)
  app.exit(CANNOT_START)
}

const refused = app.isPackaged ? refusedSwitches(words) : []
const badSource = unknownSource(words)
if (refused.length > 0) {
  const switches = refused.join(' ')
  dialog.showErrorBox('WSUS Medic', translate(language, 'shell.window.refused-switches', { switches }))
  app.exit(BAD_USAGE)
} else if (badSource !== undefined) {
  const bad = { what: 'unknown-value', option: '--source', given: badSource, known: wizardSources } as const
  process.stderr.write(usageText(language, bad))
  app.exit(BAD_USAGE)
} else if (!useOwnFolder()) {
  cannotStart(translate(language, 'shell.window.no-folder', { folder: chromiumFolder() }))
} else if (!app.requestSingleInstanceLock()) {
  process.stderr.write(`${translate(language, 'shell.window.already-open')}\n`)
  app.exit(0)
} else {
  prepare()
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => cannotStart(error instanceof Error ? error.message : String(error)))
}

/** Keeps what Chromium insists on writing out of the user's profile; also names the one instance that may run. */
function useOwnFolder(): boolean {
  try {
    mkdirSync(chromiumFolder(), { recursive: true })
    app.setPath('userData', chromiumFolder())
    return true
  } catch {
    return false
  }
}

/** What has to be said before Electron is ready. */
function prepare(): void {
  app.enableSandbox()
  // Servers have no graphics card, and remote desktop draws in software.
  app.disableHardwareAcceleration()
  for (const name of ['no-proxy-server', 'disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
  protocol.registerSchemesAsPrivileged([schemePrivileges])
  app.on('web-contents-created', (_event, contents) => keepInside(contents))
  app.on('window-all-closed', () => app.quit())
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
}

function start(): void {
  // Without "persist:" in its name a session lives in memory alone.
  const memory = session.fromPartition('wizard', { cache: false })
  for (const one of [memory, session.defaultSession]) closeSession(one, developerTools)
  memory.protocol.handle(SCHEME, answerFrom(readPage(path.join(import.meta.dirname, 'renderer'))))

  let window: BrowserWindow | null = null
  const live = thisMachine(path.join(import.meta.dirname, 'scripts'))
  const ports = makePorts(
    'window',
    windowCamera(() => window && pictureOf(window.webContents)),
    live,
    wishes,
    process.platform === 'win32' ? restart : null,
  )
  // Electron would show the stack on the screen.
  process.on('uncaughtException', (error) => ports.log.fault(error))
  const wizard = createWizard(ports)
  connectPage(ipcMain, (name, input) => serve(wizard, ports, name, input))

  window = openWindow({
    preload: path.join(import.meta.dirname, 'preload.cjs'),
    session: memory,
    developerTools,
    cannotStart,
  })
  followTheme(window)
  window.on('closed', () => (window = null))
  endWith(live)
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}

/** The PowerShell that reads ends with the program, whatever hangs in it. */
function endWith(live: LiveMachine): void {
  app.on('will-quit', (event) => {
    event.preventDefault()
    // Quitting that was prevented once does not always go on; everything else has ended by now.
    void live.close().finally(() => app.exit())
  })
}

/** Starts the same program as administrator and ends this one; it goes on where consent is refused. */
async function restart(): Promise<Result<null>> {
  // Only one may run: the new one would find this one there and end.
  app.releaseSingleInstanceLock()
  const started = await startAsAdministrator(process.execPath, [
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    ...wordsOf(wishes),
  ])
  if (started.ok) app.quit()
  else app.requestSingleInstanceLock()
  return started
}
