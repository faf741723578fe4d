import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runtime } from './electron.mjs'
import { prepare } from './prepare.mjs'
import { cannotStart, run, say, top } from './say.mjs'
import { layWindowsSearchProgram } from './search-program.mjs'

// npm run package [-- --electron FOLDER_OR_ZIP]

/** @param {string} file */
const readJson = (file) => JSON.parse(fs.readFileSync(path.join(top, 'node_modules', 'electron', file), 'utf8'))

/**
 * A zip that somebody brought along counts only if it is the one whose checksum the locked package carries.
 * @param {string} zip
 */
function checkZip(zip) {
  const name = `electron-v${readJson('package.json').version}-win32-x64.zip`
  const sum = createHash('sha256').update(fs.readFileSync(zip)).digest('hex')
  if (sum !== readJson('checksums.json')[name])
    throw cannotStart(`${zip} is not the official ${name}: its SHA-256 is ${sum}.`)
}

/** @param {string | undefined} given */
function windowsElectron(given) {
  if (given === undefined && process.platform === 'win32') return runtime()
  const { version } = readJson('package.json')
  const advice = `npm run package -- --electron electron-v${version}-win32-x64.zip (from Electron's releases), or the folder it was unpacked into`
  if (given === undefined)
    throw cannotStart(`Packaging for Windows needs Electron for Windows, which is not fetched here: ${advice}`)
  if (given.endsWith('.zip') && fs.existsSync(given)) checkZip(given)
  else if (!fs.existsSync(path.join(given, 'electron.exe')))
    throw cannotStart(`There is no electron.exe in ${given}: ${advice}`)
  return path.resolve(given)
}

/** electron-builder would fetch 7-Zip from the Internet; the one of this machine does as well. */
function sevenZip() {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), 'C:\\Program Files\\7-Zip']
  const programs = folders.flatMap((folder) =>
    ['7za', '7zz', '7z', '7za.exe', '7z.exe'].map((name) => path.join(folder, name)),
  )
  const found = process.env['ELECTRON_BUILDER_7ZIP_PATH'] ?? programs.find((program) => fs.existsSync(program))
  if (!found)
    throw cannotStart('Packaging needs 7-Zip on the path (Debian: apt-get install p7zip-full; Windows: 7-Zip).')
  return found
}

await run(async () => {
  await prepare()
  const { values } = parseArgs({ options: { electron: { type: 'string' } } })
  const electronDist = windowsElectron(values.electron)
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] = sevenZip()
  layWindowsSearchProgram()
  const { build, Platform, Arch } = await import('electron-builder')
  const made = await build({
    projectDir: top,
    targets: Platform.WINDOWS.createTarget('zip', Arch.x64),
    config: { extends: 'electron-builder.yml', electronDist },
  })
  for (const file of made) say(`Packaged ${file}`)
  return 0
})
