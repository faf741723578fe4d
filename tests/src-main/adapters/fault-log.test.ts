import fs from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { clock } from '../../../src-main/adapters/clock'
import { faultLog } from '../../../src-main/adapters/fault-log'
import { scratch } from '../../fakes/scratch'

test('an unexpected error gets a short number, under which its whole story stands', () => {
  const folder = path.join(scratch(), 'new')
  const number = faultLog(folder, clock).fault(new Error('outer', { cause: new TypeError('inner') }))
  expect(number).toMatch(/^\d{6}$/)
  const text = fs.readFileSync(path.join(folder, 'faults.log'), 'utf8')
  expect(text).toMatch(new RegExp(`^\\S+Z ${number} Error: outer\\n +at `))
  expect(text).toContain('TypeError: inner')
})

test('the log does not grow without end, and keeps what is newest', () => {
  const folder = scratch()
  const log = faultLog(folder, clock)
  for (let count = 0; count < 200; count++) log.fault(`${count} ${'x'.repeat(50_000)}`)
  const text = fs.readFileSync(path.join(folder, 'faults.log'), 'utf8')
  expect(text.length).toBeLessThan(1_200_000)
  expect([text.includes("'199 x"), text.includes("'0 x")]).toEqual([true, false])
  expect(text.slice(0, 5)).toMatch(/^2\d\d\d-$/)
})

test('where nothing can be written the story goes to the console, and the number is given all the same', () => {
  const file = path.join(scratch(), 'file')
  fs.writeFileSync(file, '')
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    const number = faultLog(file, clock).fault(new Error('lost'))
    expect(said.mock.calls.join()).toMatch(new RegExp(`${number} Error: lost`))
  } finally {
    said.mockRestore()
  }
})
