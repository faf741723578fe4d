import { prepare } from '../src-main/launch/prepare.mjs'
import { cannotStart, run } from '../src-main/launch/say.mjs'

// npm run screenshots: every screen, in both languages and both themes, into out/screenshots.
await run(async () => {
  await prepare()
  const { chromium } = await import('./runner/needs.mjs')
  const { runTool } = await import('./runner/process.mjs')
  const missing = await chromium()
  if (missing) throw cannotStart(missing)
  const words = ['@playwright/test/cli.js', 'test', '--config=tests/screens/playwright.config.ts', '--project=pictures']
  return (await runTool(words, { minutes: 15 })) ? 0 : 1
})
