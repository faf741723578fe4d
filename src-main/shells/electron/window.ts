import { app, BrowserWindow, nativeTheme, type Session, type WebContents } from 'electron'
import { HOME } from './home'
import { background, windowOptions, zoomAfter, zoomWithin } from './window-options'

/** A window that shows nothing for so long will not. */
const LAUNCH_SECONDS = 30
/** A page that dies more often than this does not come back. */
const REVIVALS = 3

interface Given {
  preload: string
  session: Session
  developerTools: boolean
  /** Ends the program with a reason: there is no window. */
  cannotStart(reason: string): void
}

/** Opens the one window on the start of the page. */
export function openWindow({ preload, session, developerTools, cannotStart }: Given): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, session, nativeTheme.shouldUseDarkColors, developerTools))
  const { webContents: contents } = window
  let shown = false
  const failed = (reason: string) => {
    if (!shown) cannotStart(reason)
  }
  const late = setTimeout(() => failed(`nothing to show after ${LAUNCH_SECONDS} seconds`), LAUNCH_SECONDS * 1000)
  window.once('ready-to-show', () => {
    shown = true
    clearTimeout(late)
    window.show()
  })
  window.once('closed', () => clearTimeout(late))

  contents.on('did-fail-load', (_event, code, description) => failed(`the page did not load: ${description} (${code})`))
  contents.on('preload-error', (_event, _path, error) => failed(`the preload script failed: ${error.message}`))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'launch-failed') failed(`${type} process: ${reason} ${exitCode}`)
  })
  let revivals = 0
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    if (reason === 'launch-failed' || !shown || revivals >= REVIVALS) {
      return cannotStart(`page process: ${reason} ${exitCode}`)
    }
    // The visit is safe in the main process; a fresh page shows it again.
    revivals += 1
    contents.reload()
  })

  zoomByKey(contents)
  // A failure comes as did-fail-load as well.
  const goHome = () => void contents.loadURL(`${HOME}/`).catch(() => undefined)
  // An empty page is not asked about beforehand, as other addresses are.
  contents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(`${HOME}/`)) goHome()
  })
  goHome()
  return window
}

/** The window's ground follows the theme of the system. */
export function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(background(nativeTheme.shouldUseDarkColors))
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}

function zoomByKey(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const level = zoomAfter(contents.zoomLevel, input)
    if (level === null) return
    event.preventDefault()
    contents.zoomLevel = level
  })
  contents.on('zoom-changed', (_event, direction) => {
    contents.zoomLevel = zoomWithin(contents.zoomLevel + (direction === 'in' ? 0.5 : -0.5))
  })
}
