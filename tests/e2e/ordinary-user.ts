import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

// Electron's sandbox does not start as root, and the product never switches it off. Where the tests run as root, as in CI,
// they start the window as a user made for that.

const NAME = 'wsus-medic-test'
export const isRoot = process.getuid?.() === 0

interface Ids {
  uid: number
  gid: number
}

const idOf = (flag: '-u' | '-g') =>
  Number(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

function ids(): Ids {
  const exists = fs.readFileSync('/etc/passwd', 'utf8').includes(`\n${NAME}:`)
  if (!exists)
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Gives a folder and what is in it to the user who starts the window. */
export function handOver(folder: string) {
  if (!isRoot) return
  const { uid, gid } = ids()
  // Itself, not what a link in it leads to.
  execFileSync('chown', ['-R', '-h', `${uid}:${gid}`, folder])
}

/** The words to put before a program's own, so that it runs as an ordinary user. */
export function asOrdinaryUser(): string[] {
  if (!isRoot) return []
  const { uid, gid } = ids()
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--']
}

/** One file to start instead of a program, so that it runs as an ordinary user. */
export function wrapped(program: string, scratch: string): string {
  if (!isRoot) return program
  const wrapper = path.join(scratch, 'as-ordinary-user')
  fs.writeFileSync(wrapper, `#!/bin/sh\nexec ${asOrdinaryUser().join(' ')} '${program}' "$@"\n`, { mode: 0o755 })
  return wrapper
}

const everyoneMayEnter = (folder: string): boolean =>
  (fs.statSync(folder).mode & 0o001) !== 0 &&
  (path.dirname(folder) === folder || everyoneMayEnter(path.dirname(folder)))

/** A folder where the ordinary user reaches it: itself, or a copy in `scratch`. */
export function reachable(folder: string, scratch: string): string {
  if (!isRoot || everyoneMayEnter(folder)) return folder
  const copy = path.join(scratch, path.basename(folder))
  execFileSync('cp', ['-a', folder, copy])
  fs.chmodSync(copy, 0o755)
  return copy
}

/** The runtime where the ordinary user reaches it and its sandbox helper is root's: itself, or a copy in `scratch`. */
export function reachableRuntime(dist: string, scratch: string): string {
  if (!isRoot) return dist
  const helper = (folder: string) => path.join(folder, 'chrome-sandbox')
  const { uid, mode } = fs.statSync(helper(dist))
  if (everyoneMayEnter(dist) && uid === 0 && (mode & 0o4000) !== 0) return dist
  const copy = path.join(scratch, 'runtime')
  execFileSync('cp', ['-a', dist, copy])
  execFileSync('chown', ['-R', 'root:root', copy])
  fs.chmodSync(copy, 0o755)
  fs.chmodSync(helper(copy), 0o4755)
  return copy
}
