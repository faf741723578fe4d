import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { homeFolder, type Surroundings } from '../../../src-main/adapters/home'
import { scratch } from '../../fakes/scratch'

const on = (change: Partial<Surroundings>): string =>
  homeFolder({ platform: 'linux', env: {}, programFolder: scratch(), userFolder: '/home/admin', ...change })

test('is the one that the environment names, before all else', () => {
  const programFolder = scratch()
  fs.writeFileSync(path.join(programFolder, 'portable.txt'), '')
  expect(on({ env: { WSUS_MEDIC_HOME: '/somewhere' }, programFolder })).toBe('/somewhere')
})

test('lies beside a portable program, and only where that folder can be written', () => {
  const programFolder = scratch()
  expect(on({ programFolder })).toBe('/home/admin/.local/share/wsus-medic')
  fs.writeFileSync(path.join(programFolder, 'portable.txt'), '')
  expect(on({ programFolder })).toBe(path.join(programFolder, 'WSUS Medic data'))
  expect(fs.readdirSync(programFolder)).toEqual(['portable.txt'])
})

test('is the program data of Windows', () => {
  expect(on({ platform: 'win32', env: { ProgramData: 'D:\\Data' } })).toBe(path.join('D:\\Data', 'WSUS Medic'))
})

test('follows the base directories elsewhere, and passes over one that is not absolute', () => {
  expect(on({ env: { XDG_DATA_HOME: '/data' } })).toBe('/data/wsus-medic')
  expect(on({ env: { XDG_DATA_HOME: 'data' } })).toBe('/home/admin/.local/share/wsus-medic')
})
