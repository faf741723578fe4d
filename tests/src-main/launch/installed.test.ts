import { expect, test } from 'vitest'
import { isInstalled } from '../../../src-main/launch/install.mjs'

test('what was installed counts as installed, so that no start needs a network', () => {
  // npm test has installed what is locked before any test runs.
  expect(isInstalled()).toBe(true)
})
