import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { builtApp, cannotStart, say, top } from './say.mjs'
import { searchProgram } from './search-program.mjs'

/** What the built program is made from. */
const sources = ['shared', 'src-main', 'src-renderer', 'assets', 'package.json', 'package-lock.json']

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  const full = path.join(top, place)
  if (!fs.existsSync(full)) return []
  if (fs.statSync(full).isFile()) return [place]
  return fs.readdirSync(full).flatMap((name) => filesIn(path.join(place, name)))
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).sort()) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(top, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function writeManifest(folder) {
  const { name, productName, version, description, author, license } = JSON.parse(
    fs.readFileSync(path.join(top, 'package.json'), 'utf8'),
  )
  const manifest = { name, productName, version, description, author, license, main: 'main.js', type: 'module' }
  fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/**
 * The program that searches logs, of this machine. Nothing of node_modules goes along, so it is laid beside the bundles;
 * without it logs are read more slowly.
 * @param {string} folder
 */
function copySearchProgram(folder) {
  const { name, from } = searchProgram(process.platform, process.arch)
  if (!fs.existsSync(from)) return
  fs.mkdirSync(folder, { recursive: true })
  fs.copyFileSync(from, path.join(folder, name))
}

/** Builds the program into out/app, where it is not already built from these very sources. */
export async function buildApp() {
  const hash = hashOfSources()
  const stamp = path.join(builtApp, '.built')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return

  say('Building …')
  // Built aside and put in place whole, so that a failed or interrupted build never starts as the program.
  const aside = path.join(top, 'out', `app.${process.pid}`)
  try {
    const [vite, { bundles, scripts }] = await Promise.all([import('vite'), import('./vite.mjs')])
    for (const bundle of bundles(aside)) await vite.build(bundle)
    fs.cpSync(scripts, path.join(aside, 'scripts'), { recursive: true })
    writeManifest(aside)
    copySearchProgram(path.join(aside, 'bin'))
    fs.writeFileSync(path.join(aside, '.built'), hash)
    fs.rmSync(builtApp, { recursive: true, force: true, maxRetries: 5 })
    fs.renameSync(aside, builtApp)
  } catch (error) {
    throw cannotStart(`The program could not be built.\n${error instanceof Error ? error.message : String(error)}`)
  } finally {
    fs.rmSync(aside, { recursive: true, force: true })
  }
}
