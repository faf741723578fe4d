import fs from 'node:fs'
import path from 'node:path'
import { buildApp } from '../../src-main/launch/build-app.mjs'
import { builtApp, sentenceIn } from '../../src-main/launch/say.mjs'
import { chromium, electron, powershell } from './needs.mjs'
import { countedRun, wholeCheck } from './process.mjs'

/**
 * @typedef {import('./process.mjs').Count} Count
 * @typedef {{ title: string, needs?: () => Promise<string | undefined>, run: () => Promise<Count> }} Suite
 */

/** @param {Count[]} counts */
export const sum = (counts) =>
  counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })

/** @returns {Promise<Count>} */
async function build() {
  try {
    await buildApp()
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.log(sentenceIn(error))
    return { passed: 0, failed: 1 }
  }
}

const built = async () =>
  fs.existsSync(path.join(builtApp, 'main.js')) ? undefined : 'the program is not built (npm run build)'

/** @returns {Promise<Count>} */
async function types() {
  const rooms = ['shared', 'src-main', 'tests']
  const counts = []
  for (const room of rooms) counts.push(await wholeCheck(['typescript/bin/tsc', '-p', room, '--pretty']))
  counts.push(await wholeCheck(['svelte-check/bin/svelte-check', '--tsconfig', 'src-renderer/tsconfig.json']))
  return sum(counts)
}

/**
 * @param {string[]} projects
 * @param {number} minutes
 */
const vitest = (projects, minutes) =>
  countedRun(
    (report) => ({
      words: [
        'vitest/vitest.mjs',
        'run',
        '--config=tests/vitest.config.ts',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    }),
    ({ numPassedTests, numFailedTests, testResults }) => {
      // A file that does not even load has no test of its own to fail.
      const broken = testResults.filter(
        (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
      )
      return { passed: numPassedTests, failed: numFailedTests + broken.length }
    },
    minutes,
  )

/**
 * @param {string} room its folder, and the name of its tests there
 * @param {number} minutes
 */
const playwright = (room, minutes) =>
  countedRun(
    (report) => ({
      words: ['@playwright/test/cli.js', 'test', `--config=tests/${room}/playwright.config.ts`, `--project=${room}`],
      env: { TEST_REPORT: report },
    }),
    ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }),
    minutes,
  )

/** @type {Record<string, Suite>} */
export const suites = {
  format: { title: 'Format', run: () => wholeCheck(['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']) },
  lint: { title: 'Lint', run: () => wholeCheck(['eslint/bin/eslint.js', '.']) },
  types: { title: 'Types', run: types },
  unit: {
    title: 'Facts, causes, fixes, trees, application, contract, house rules',
    run: () => vitest(['core', 'page'], 10),
  },
  powershell: {
    title: 'Scripts on a PowerShell',
    needs: powershell,
    run: () => vitest(['powershell'], 5),
  },
  build: { title: 'Build', run: build },
  screens: {
    title: 'Screens in Chromium',
    needs: async () => (await built()) ?? (await chromium()),
    run: () => playwright('screens', 25),
  },
  e2e: {
    title: 'Journeys in Electron',
    needs: async () => (await built()) ?? (await electron()),
    run: () => playwright('e2e', 20),
  },
  packaging: { title: 'The packaged program', needs: built, run: () => vitest(['packaging'], 6) },
}
