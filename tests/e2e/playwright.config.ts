import { defineConfig } from '@playwright/test'
import { reporters } from '../runner/reporters.mjs'

export default defineConfig({
  testDir: '.',
  projects: [{ name: 'e2e', testMatch: '**/*.test.ts' }],
  outputDir: '../../out/test-e2e',
  // One window at a time: the program allows no second instance, and two cores are no more than one window needs.
  workers: 1,
  retries: 0,
  timeout: 90_000,
  // A practice machine takes its time, as a real one does.
  expect: { timeout: 20_000 },
  reporter: reporters(),
})
