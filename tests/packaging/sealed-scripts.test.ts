import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkResultSchema } from '#shared/report/check-result'
import { builtApp } from '../../src-main/launch/say.mjs'
import { scratch } from '../fakes/scratch'

/** The built program in a folder of its own, after something happened to it: what a live check could not find out, and why. */
function problemsAfter(change: (scripts: string) => void) {
  const folder = scratch()
  fs.cpSync(builtApp, path.join(folder, 'app'), { recursive: true })
  change(path.join(folder, 'app', 'scripts'))
  // Where there is no PowerShell, one that ends at once: sealed scripts are refused before it is started.
  const shell = path.join(folder, 'pwsh')
  fs.writeFileSync(shell, '#!/bin/sh\n', { mode: 0o755 })
  const words = ['check', '--source', 'live', '--symptom', 'services-not-running', '--format', 'json']
  const { stdout } = spawnSync(process.execPath, [path.join(folder, 'app', 'console.js'), ...words], {
    cwd: folder,
    env: { ...process.env, PATH: folder },
    encoding: 'utf8',
  })
  const { causes } = v.parse(checkResultSchema, JSON.parse(stdout))
  return new Set(causes.flatMap(({ missing }) => missing.map(({ problem }) => problem.code)))
}

test('the program that was built runs the scripts that it was built with', () => {
  expect(problemsAfter(() => undefined)).not.toContain('script-altered')
})

test.each(['read/wsus-service.ps1', 'read/event-table.sql'])('%s was altered: nothing is run', (name) => {
  const problems = problemsAfter((scripts) => fs.appendFileSync(path.join(scripts, ...name.split('/')), ' '))
  expect([...problems]).toEqual(['script-altered'])
})
