import { prepare } from './prepare.mjs'
import { run } from './say.mjs'
import { openBrowserPage, openWindow, runConsole, windowRequest } from './faces.mjs'

// npm start: the window, or the browser page where it cannot be had. npm start -- WORDS: the console.
await run(async () => {
  const words = process.argv.slice(2)
  await prepare()
  const request = windowRequest(words)
  if (!request) return runConsole(words)
  return request.browser ? openBrowserPage(request.options) : openWindow(request.options)
})
