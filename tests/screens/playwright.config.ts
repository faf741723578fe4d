import { defineConfig } from '@playwright/test'
import { chromiumPath } from '../runner/chromium.mjs'
import { reporters } from '../runner/reporters.mjs'

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/test-screens',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: reporters(),
  projects: [
    { name: 'screens', testMatch: '**/*.test.ts' },
    // npm run screenshots: pictures to look at, not assertions.
    { name: 'pictures', testMatch: '**/*.pictures.ts' },
  ],
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 20_000,
    viewport: { width: 1024, height: 768 },
    launchOptions: {
      // Without a path Playwright looks for its own, and says how to get it.
      executablePath: chromiumPath() ?? '',
      // Chromium's own sandbox does not start as root; these are our own pages.
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
})
