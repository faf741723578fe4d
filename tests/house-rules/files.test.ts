import path from 'node:path'
import { expect, test } from 'vitest'
import { code, files, textOf } from './tree'

const topLevel = [
  ...['.ci', 'assets', 'shared', 'src-main', 'src-renderer', 'tests'],
  ...[
    '.gitattributes',
    '.gitignore',
    '.npmrc',
    '.prettierignore',
    '.prettierrc',
    'eslint.config.js',
    'tsconfig.base.json',
  ],
  ...['LICENSE', 'README.md', 'README.ko.md', 'electron-builder.yml', 'package-lock.json', 'package.json'],
]

test('the top of the project holds what the design lists', () => {
  const names = new Set(files.map((file) => file.split('/')[0] ?? ''))
  expect([...names].filter((name) => !topLevel.includes(name))).toEqual([])
})

const lines = (file: string) => textOf(file).trimEnd().split('\n').length
const isDefinition = (file: string) =>
  /^shared\/(facts|causes|fixes|trees|situations)\//.test(file) &&
  /= define(Fact|Cause|Fix|Tree|Situation)\(/.test(textOf(file))

test('a definition stays under 80 lines', () => {
  expect(code.filter(isDefinition).filter((file) => lines(file) >= 80)).toEqual([])
})

test('any other file stays under 300 lines', () => {
  const written = files.filter((file) => /\.(ts|mjs|svelte|css|ps1|sql)$/.test(file))
  expect(written.filter((file) => lines(file) >= 300)).toEqual([])
})

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|pictures|config|svelte|d))?\.(ts|mjs|css|ps1|sql)$/
// The collector is a command that an administrator types, and is named like one.
const scriptCommand = /^[A-Z][a-z]+-[A-Z][A-Za-z]+\.ps1$/

test('files are named in kebab-case, components in PascalCase', () => {
  const badlyNamed = files.filter((file) => {
    const name = path.basename(file)
    if (name.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
    return /\.(ts|mjs|css|ps1|sql)$/.test(name) && !kebab.test(name) && !scriptCommand.test(name)
  })
  expect(badlyNamed).toEqual([])
})

test('no test is left out or run alone', () => {
  const tests = code.filter((file) => file.startsWith('tests/'))
  expect(tests.filter((file) => /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|fixme)\b/.test(textOf(file)))).toEqual(
    [],
  )
})

// Put together here, so that this file does not name them either.
const hosts = [
  ['registry', 'npmjs', 'org'],
  ['api', 'nuget', 'org'],
  ['deb', 'debian', 'org'],
].map((parts) => parts.join('.'))
const machinePaths = [
  ['', 'root', ''],
  ['', 'work', 'main'],
  ['', 'work', 'shared'],
].map((parts) => parts.join('/'))

test('no file names a registry or a place on one machine', () => {
  const text = files.filter((file) => !/\.(png|ico|woff2?|zip)$/.test(file))
  expect(text.filter((file) => [...hosts, ...machinePaths].some((name) => textOf(file).includes(name)))).toEqual([])
})
