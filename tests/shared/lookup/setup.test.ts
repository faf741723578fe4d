import { expect, test } from 'vitest'
import { lookUp } from '#shared/lookup/look-up'
import { treeOf } from '#shared/trees/index'

test.each([
  '0x80070643',
  '0X80070643',
  '80070643',
  '-2147023293',
  '2147944003',
  'errorCode=0x80070643',
  'WSUS setup failed (0x80070643)',
  'Error 1603: ERROR_INSTALL_FAILURE',
  'Fatal error during installation.',
  '설치하는 동안 심각한 오류가 발생했습니다.',
  'Schwerwiegender Fehler bei der Installation.',
])('%s leads into the check of an installation', (text) => {
  const { symptoms, next } = lookUp(text)
  expect(symptoms[0]?.id).toBe('setup-0x80070643')
  expect(next[0]).toEqual({ kind: 'start', symptom: 'setup-0x80070643' })
})

test.each([
  ['CREATE DATABASE permission denied in database master', 'sql-no-sysadmin'],
  ['KB5034441', 'update-msi-failure'],
  ['0x800F081F', 'feature-source-missing'],
  ['Post-deployment configuration', 'postinstall-not-run'],
])('%s names a cause that the check looks for: %s', (text, cause) => {
  const looked = Object.values(treeOf('setup-0x80070643')?.nodes ?? {}).flatMap((node) =>
    node.kind === 'check' ? [...node.causes] : [],
  ) as string[]
  expect(lookUp(text).causes.map(({ id }) => id)).toContain(cause)
  expect(looked).toContain(cause)
})
