import { install } from '../src-main/launch/install.mjs'
import { run } from '../src-main/launch/say.mjs'

// npm run schemas: writes the published schemas anew, after a format has got its next version.
await run(async () => {
  await install()
  const { runTool } = await import('./runner/process.mjs')
  const words = [
    'vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    'tests/contract/schemas.test.ts',
    '--update',
  ]
  return (await runTool(words)) ? 0 : 1
})
