import { app } from 'electron'

// Goes in front of main.js where Playwright opens the window. Electron gets ready only when Playwright listens: a page that is
// just being loaded when it comes is lost to it. Playwright's own way to do this also changes the switches of Chromium.

/** @type {() => void} */
let release = () => undefined
const released = new Promise((resolve) => (release = () => resolve(undefined)))
const ready = app.whenReady()
const emit = app.emit.bind(app)
/** @type {unknown[]} */
let held = []

app.emit = (/** @type {string} */ event, /** @type {unknown[]} */ ...values) => {
  if (event !== 'ready') return emit(event, ...values)
  held = values
  return true
}
app.whenReady = () => /** @type {Promise<void>} */ (released)

// Playwright calls this by its name.
Object.assign(globalThis, {
  async __playwright_run() {
    await ready
    release()
    emit('ready', ...held)
  },
})

// Beside this file in the copy of the built program.
await import(new URL('main.js', import.meta.url).href)
