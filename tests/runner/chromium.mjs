import fs from 'node:fs'
import { chromium } from '@playwright/test'

const programFiles = process.env['ProgramFiles(x86)'] ?? ''

/** The Chromium that the screens are tested in: the one that CHROME_PATH names, this machine's own, or Playwright's. */
export function chromiumPath() {
  const given = process.env['CHROME_PATH']
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    `${programFiles}\\Microsoft\\Edge\\Application\\msedge.exe`,
    chromium.executablePath(),
  ]
  return given ?? usual.find((program) => fs.existsSync(program))
}
