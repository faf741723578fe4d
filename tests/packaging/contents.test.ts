import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { isBuiltin } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { builtApp } from '../../src-main/launch/say.mjs'
import { builtFiles, builtText } from './built-app'
import { MOST_BYTES, packedBytes } from './weight.mjs'

const mainCode = builtFiles.filter((file) => /^[^/]+\.c?js$/.test(file))
const askedFor = (file: string) =>
  ts.preProcessFile(builtText(file), true, true).importedFiles.map(({ fileName }) => fileName)

test('there is nothing in it but bundles and the scripts of PowerShell', () => {
  const known =
    /^(\.built|package\.json|[a-z0-9-]+\.js|preload\.cjs|bin\/rg(?:\.exe)?|scripts\/(read\/)?[a-z-]+\.(ps1|sql)|renderer\/index\.html|renderer\/assets\/[\w.-]+\.(js|css|woff2?|svg|png))$/i
  expect(builtFiles.filter((file) => !known.test(file))).toEqual([])
  expect(builtFiles).toEqual(
    expect.arrayContaining(['main.js', 'console.js', 'preload.cjs', 'scripts/host.ps1', 'renderer/index.html']),
  )
})

test('it needs no package beside it', () => {
  const strangers = mainCode.flatMap((file) =>
    askedFor(file).filter((name) => name !== 'electron' && !isBuiltin(name) && !name.startsWith('./')),
  )
  expect(strangers).toEqual([])
})

test('what the bundler left to be asked for later is of Node itself', () => {
  const later = mainCode.flatMap((file) => [...builtText(file).matchAll(/__require\("([^"]+)"\)/g)])
  expect(later.map(([, name]) => name ?? '').filter((name) => !isBuiltin(name))).toEqual([])
})

test('SQL Server is loaded only by who has a login of it', () => {
  const withSql = mainCode.filter((file) => builtText(file).includes('node_modules/tedious/'))
  expect(withSql).toEqual(['login-sql.js'])
  const asAWhole = mainCode.filter((file) => /^import\b[^\n]*login-sql\.js/m.test(builtText(file)))
  expect(asAWhole).toEqual([])
})

test('Electron is asked for in the window alone', () => {
  expect(mainCode.filter((file) => askedFor(file).includes('electron'))).toEqual(['main.js', 'preload.cjs'])
})

test('the preload asks for nothing but Electron, as its sandbox demands', () => {
  expect(askedFor('preload.cjs')).toEqual(['electron'])
})

/** What node-powershell brings along. */
const shell =
  'node-powershell|child-shell|accumulate-stream|trim-buffer|bytes|debug|eventemitter3|has-flag|supports-color|is-docker|is-wsl|kind-of|ms|nanoid|p-(?:finally|queue|timeout)'

/** What mssql brings along, without the packages for Azure. */
const sql =
  'mssql|tedious|@tediousjs/connection-string|tarn|@js-joda/core|bl|iconv-lite|js-md4|native-duplexpair|sprintf-js|readable-stream|string_decoder|safe-buffer|safer-buffer|inherits|process|abort-controller|event-target-shim'

// The bundler writes above each part where it came from.
test('only what is meant to ship is bundled', () => {
  const origins = mainCode.flatMap((file) =>
    [...builtText(file).matchAll(/^\/\/(?:#region)? ?((?:\.\.\/)*[\w@./-]+\.[cm]?[jt]s)$/gm)].map(
      ([, origin]) => origin ?? '',
    ),
  )
  const meant = new RegExp(
    `^(shared/|src-main/(app|probes|actions|adapters|shells)/|src-main/launch/(say|no-azure)\\.mjs$|node_modules/(valibot|minisearch|${shell}|${sql})/)`,
  )
  expect(origins.filter((origin) => !meant.test(origin))).toEqual([])
  expect(origins.length).toBeGreaterThan(0)
})

test('packed, and without fonts and the search program, it stays under two mebibytes', () => {
  expect(packedBytes(builtApp)).toBeLessThan(MOST_BYTES)
})

test('the page has no script or style of its own, and fetches nothing from anywhere else', () => {
  const page = builtText('renderer/index.html')
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/)
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
  const styles = builtFiles.filter((file) => file.endsWith('.css')).map(builtText)
  for (const text of [page, ...styles])
    expect(text).not.toMatch(/(?:src|href)=["']?https?:|url\(["']?(?:https?:|\/\/)|@import/)
})

test('the console answers from a folder that holds nothing else', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-packaged-'))
  try {
    fs.cpSync(builtApp, folder, { recursive: true })
    const answer = execFileSync(process.execPath, [path.join(folder, 'console.js'), 'help'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(answer).toMatch(/check/)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
