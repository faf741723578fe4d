import { expect, test } from 'vitest'
import { browserCommand } from '../../../src-main/shells/loopback/open-browser'

const link = 'http://127.0.0.1:1/launch/x'
const on = (platform: NodeJS.Platform, env: Record<string, string> = {}) => browserCommand({ platform, env }, link)

test('the default browser is opened through the desktop, which runs as the ordinary user', () => {
  expect(on('win32', { SystemRoot: 'D:\\Windows' })).toEqual(['D:\\Windows\\explorer.exe', [link]])
  expect(on('darwin')).toEqual(['/usr/bin/open', [link]])
  expect(on('linux', { DISPLAY: ':0' })).toEqual(['xdg-open', [link]])
  expect(on('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', [link]])
})

test('none is opened where nobody would see it', () => {
  expect(on('linux')).toBeNull()
  expect(on('win32', { CI: 'true' })).toBeNull()
  expect(on('darwin', { BROWSER: 'none' })).toBeNull()
})
