import { prepare } from '../src-main/launch/prepare.mjs'
import { cannotStart, run } from '../src-main/launch/say.mjs'

// npm run screenshots: every screen, in both languages and both themes, into out/screenshots. `--readme`: also those of the README.
await run(async () => {
  await prepare()
  const { chromium } = await import('./runner/needs.mjs')
  const { runTool } = await import('./runner/process.mjs')
  const missing = await chromium()
  if (missing) throw cannotStart(missing)
  const words = ['@playwright/test/cli.js', 'test', '--config=tests/screens/playwright.config.ts', '--project=pictures']
  /** @type {Record<string, string>} */
  const env = process.argv.includes('--readme') ? { README_PICTURES: '1' } : {}
  return (await runTool(words, { minutes: 15, env })) ? 0 : 1
})
