import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setFuses } from '../../src-main/launch/fuses.mjs'
import { top } from '../../src-main/launch/say.mjs'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-fuses-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** As much of an Electron as carries fuses: the mark they are found by, their version and number, and one character each. */
function standIn(states: string) {
  const program = path.join(folder, 'electron.exe')
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  fs.writeFileSync(
    program,
    Buffer.concat([
      Buffer.alloc(500),
      Buffer.from(mark),
      Buffer.from([1, states.length]),
      Buffer.from(states),
      Buffer.alloc(500),
    ]),
  )
  return program
}

test('the shipped program runs no other script, takes no debugger and loads nothing but its sealed archive', async () => {
  const program = standIn('101100011')
  await setFuses(program)
  const wire = (await getCurrentFuseWire(program)) as unknown as Record<FuseV1Options, FuseState>
  const on = [
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.WasmTrapHandlers,
  ]
  for (let fuse = 0; fuse < 9; fuse++) {
    expect(wire[fuse as FuseV1Options], FuseV1Options[fuse]).toBe(
      on.includes(fuse) ? FuseState.ENABLE : FuseState.DISABLE,
    )
  }
})

test('an Electron with a fuse that nobody decided on is not packaged', async () => {
  await expect(setFuses(standIn('1011000111'))).rejects.toThrow(/strictlyRequireAllFuses/)
})

// Sentences of the configuration that are decisions about safety.
test.each([
  'requestedExecutionLevel: asInvoker',
  'publish: null',
  'asar: true',
  'afterPack: ./src-main/launch/fuses.mjs',
  '    - target: zip',
])('the package is made with "%s"', (line) => {
  expect(
    fs
      .readFileSync(path.join(top, 'electron-builder.yml'), 'utf8')
      .split('\n')
      .map((one) => one.trimEnd()),
  ).toContainEqual(expect.stringMatching(new RegExp(`^\\s*${line.trim()}$`)))
})
