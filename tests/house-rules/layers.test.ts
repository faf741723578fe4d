import { expect, test } from 'vitest'
import { importsOf } from './imports'
import { allowed, homeless } from './layers'
import { code } from './tree'

test('every file of the program stands in a room', () => {
  expect(code.filter(homeless)).toEqual([])
})

test('a room imports only from the rooms that the house style names', () => {
  const offences = code.flatMap((file) =>
    importsOf(file)
      .filter((one) => !allowed(file, one))
      .map(({ to }) => `${file} → ${to}`),
  )
  expect(offences).toEqual([])
})

test.each([
  ['shared/facts/x.ts', 'shared/causes/y', false],
  ['shared/causes/x.ts', 'shared/facts/y', true],
  ['shared/kernel/x.ts', 'node:fs', false],
  ['shared/practice/x.ts', 'shared/fixes/start-app-pool', false],
  ['shared/messages/en/x.ts', 'shared/causes/index', false],
  ['src-renderer/screens/X.svelte', 'shared/causes/index', false],
  ['src-renderer/screens/X.svelte', 'electron', false],
  ['src-main/app/x.ts', 'node:fs', false],
  ['src-main/app/x.ts', 'src-main/adapters/files', false],
  ['src-main/probes/x.ts', 'src-main/app/ports', true],
  ['src-main/shells/loopback/x.ts', 'electron', false],
  ['src-main/shells/cli/x.ts', 'src-main/shells/electron/main', false],
  ['src-main/shells/electron/x.ts', 'electron', true],
])('%s may import %s: %s', (file, to, answer) => {
  expect(allowed(file, { to, typesOnly: false })).toBe(answer)
})

test('the words take types from anywhere in the core', () => {
  expect(allowed('shared/messages/en/x.ts', { to: 'shared/causes/index', typesOnly: true })).toBe(true)
})
