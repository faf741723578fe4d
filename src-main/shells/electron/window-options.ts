import type { BrowserWindowConstructorOptions, Input, Session } from 'electron'

/** The ground of the page in both themes (--ground), so that nothing flashes before it is drawn. */
export const background = (dark: boolean): string => (dark ? '#13161c' : '#f5f6f8')

/** The one window. The walls between page and machine are written out, defaults or not: a test reads them. */
export const windowOptions = (
  preload: string,
  session: Session,
  dark: boolean,
  developerTools: boolean,
): BrowserWindowConstructorOptions => ({
  width: 1280,
  height: 800,
  minWidth: 900,
  minHeight: 640,
  show: false,
  title: 'WSUS Medic',
  backgroundColor: background(dark),
  webPreferences: {
    preload,
    session,
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
    devTools: developerTools,
  },
})

const SMALLEST = -2
const LARGEST = 6

/** Keeps a zoom level where the page can still be used: about 70 % to 300 %. */
export const zoomWithin = (level: number): number => Math.min(LARGEST, Math.max(SMALLEST, level))

/** The zoom level after a key; null where the key is none of the zoom's. Without a menu nobody else listens to them. */
export function zoomAfter(level: number, { type, key, control, meta, alt }: Input): number | null {
  if (type !== 'keyDown' || !(control || meta) || alt) return null
  if (key === '0') return 0
  if (key === '+' || key === '=') return zoomWithin(level + 0.5)
  if (key === '-' || key === '_') return zoomWithin(level - 0.5)
  return null
}
