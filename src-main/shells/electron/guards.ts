import type { Session, WebContents } from 'electron'
import { HOME } from './home'

/** The page stays where it is: no other address, no second window, no frame of somebody else. */
export function keepInside(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** What the page may ask of the browser: to write text to the clipboard, nothing else. */
const isPermitted = (permission: string): boolean => permission === 'clipboard-sanitized-write'

/** Whether a request may go out: to our own files; to the developer tools' where there are any. */
export const mayRequest = (url: string, developerTools: boolean): boolean =>
  url.startsWith(`${HOME}/`) || (developerTools && url.startsWith('devtools://'))

/** Whether something may be saved: what the page itself made, such as a report. The person chooses where; the page does not. */
export const maySave = (url: string): boolean => url.startsWith(`blob:${HOME}/`)

/** Closes a session to permissions, devices, foreign downloads and the network. */
export function closeSession(session: Session, developerTools: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isPermitted(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isPermitted(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event, item) => {
    if (!maySave(item.getURL())) event.preventDefault()
  })
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, developerTools) }))
  session.setSpellCheckerEnabled(false)
}
