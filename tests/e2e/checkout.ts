import fs from 'node:fs'
import path from 'node:path'
import { top } from '../../src-main/launch/say.mjs'
import { handOver, reachable } from './ordinary-user'
import { once, scratch } from './program'

const kept = ['shared', 'src-main', 'src-renderer', 'assets', 'out/app', 'package.json', 'package-lock.json', '.npmrc']

/** The project as a user has it who installed and started it once: installed, built, and theirs. */
export const checkout = once(() => {
  const copy = path.join(scratch(), 'checkout')
  for (const name of kept) fs.cpSync(path.join(top, name), path.join(copy, name), { recursive: true })
  fs.symlinkSync(reachable(path.join(top, 'node_modules'), scratch()), path.join(copy, 'node_modules'))
  handOver(copy)
  return copy
})
