import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { factOf, probedFactIds } from '#shared/facts/index'
import { top } from '../../src-main/launch/say.mjs'
import { scriptsFolder, testPowerShell } from '../fakes/powershell'
import { knownCommands } from './known-commands'

interface Report {
  file: string
  errors: string[]
  commands: { name: string; text: string; line: number; parameters: string[] }[]
  types: string[]
  calls: { static: boolean; on: string; name: string }[]
  splatted: string[]
  functions: string[]
  nodes: string[]
  tokens: string[]
  texts: string[]
}

const files = readdirSync(scriptsFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ps1'))
const full = files.map((name) => path.join(scriptsFolder, name))
const script = path.join(top, 'tests', 'powershell', 'inspect.ps1')
const { executable, words } = testPowerShell()
// As one word each for -Command, because -File hands over no lists.
const list = [script, ...full].map((file) => `'${file.replaceAll("'", "''")}'`)
const inspect = `& ${list[0]} -Files ${list.slice(1).join(',')}`
const answer = execFileSync(executable, [...words, '-NoProfile', '-NonInteractive', '-Command', inspect], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 ** 2,
})
const reports = (JSON.parse(answer) as Report[]).map((report) => ({
  ...report,
  file: path.relative(scriptsFolder, report.file).replaceAll('\\', '/'),
}))
const own = new Set(reports.flatMap(({ functions }) => functions))
const all = <T>(pick: (report: Report) => readonly T[]): { file: string; found: T }[] =>
  reports.flatMap((report) => pick(report).map((found) => ({ file: report.file, found })))
const touching = ['host.ps1', 'windows.ps1', 'windows-network.ps1']

test('every script is inspected, and none has an error', () => {
  expect(reports.map(({ file }) => file).sort()).toEqual(files.map((name) => name.replaceAll('\\', '/')).sort())
  expect(all(({ errors }) => errors)).toEqual([])
})

describe('nothing is changed, and nothing is there that Windows PowerShell 5.1 lacks', () => {
  const commands = all((report) => report.commands).filter(({ found }) => found.name !== '')

  test('each command is a function of ours or one of the known commands that only read', () => {
    const strangers = commands.filter(({ found }) => !own.has(found.name) && !Object.hasOwn(knownCommands, found.name))
    expect(strangers.map(({ file, found }) => `${file}:${found.line} ${found.name}`)).toEqual([])
  })

  test('each of those commands still is one that only reads', () => {
    const verbs = new Set([
      'Get',
      'Resolve',
      'Test',
      'Select',
      'Where',
      'ForEach',
      'Sort',
      'ConvertTo',
      'ConvertFrom',
      'Join',
    ])
    // New-Object makes an object in memory, Write-Error an error.
    const others = Object.keys(knownCommands).filter((name) => !verbs.has(name.split('-')[0] ?? ''))
    expect(others).toEqual(['New-Object', 'Write-Error'])
  })

  test('each known command is used with parameters that it has', () => {
    const common = ['ErrorAction', 'ErrorVariable', 'WarningAction', 'OutVariable']
    const wrong = commands.flatMap(({ file, found: { name, parameters, line } }) =>
      Object.hasOwn(knownCommands, name)
        ? parameters
            .filter((one) => ![...(knownCommands[name] ?? []), ...common].includes(one))
            .map((one) => `${file}:${line} ${name} -${one}`)
        : [],
    )
    expect(wrong).toEqual([])
  })

  test('parameters are seen where they are given, but those that the host hands to a function of ours and the words of appcmd', () => {
    expect(all(({ splatted }) => splatted)).toEqual([
      { file: 'host.ps1', found: '@Arguments' },
      { file: 'windows.ps1', found: '@Words' },
    ])
  })

  test('no syntax of a later PowerShell', () => {
    const later = ['TernaryExpressionAst', 'PipelineChainAst', 'TypeDefinitionAst', 'UsingStatementAst']
    const tokens = ['QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'AndAnd', 'OrOr']
    expect(all(({ nodes }) => nodes).filter(({ found }) => later.includes(found))).toEqual([])
    expect(all((report) => report.tokens).filter(({ found }) => tokens.includes(found))).toEqual([])
  })

  test('.NET touches Windows in windows.ps1 and windows-network.ps1 alone; elsewhere it only computes', () => {
    const computing = new Set(
      [
        'string',
        'int',
        'long',
        'bool',
        'switch',
        'void',
        'array',
        'datetime',
        'decimal',
        'Math',
        'timespan',
        'hashtable',
        'scriptblock',
        'ordered',
        'char',
        'Math',
      ]
        .concat([
          'regex',
          'xml',
          'string[]',
          'guid',
          'Convert',
          'Environment',
          'StringComparison',
          'Globalization.CultureInfo',
        ])
        .concat([
          'IO.Path',
          'System.Collections.ArrayList',
          'UnauthorizedAccessException',
          'PlatformNotSupportedException',
        ])
        .concat(['System.Net.WebException', 'System.Net.Sockets.SocketException', 'object[]', 'byte[]', 'char', 'guid'])
        .concat(['Math', 'byte', 'BitConverter'])
        .concat(['Text.Encoding', 'Text.EncoderFallback', 'Text.DecoderFallback']),
    )
    const strangers = all(({ types }) => types).filter(
      ({ file, found }) => !touching.includes(file) && !computing.has(found),
    )
    expect(strangers).toEqual([])
    const made = all((report) => report.commands).filter(({ found }) => found.name === 'New-Object')
    expect(
      made.filter(({ file, found }) => !touching.includes(file) && !/System\.Collections\.ArrayList$/.test(found.text)),
    ).toEqual([])
    const asked = all(({ calls }) => calls).filter(({ found }) => found.on === '[Environment]')
    expect([...new Set(asked.map(({ found }) => found.name))]).toEqual(['ExpandEnvironmentVariables'])
  })

  test('no drive but the file system', () => {
    const drives = /^(HKLM|HKCU|HKCR|HKU|Registry|IIS|Cert|WSMan|SQLSERVER):/i
    expect(all(({ texts }) => texts).filter(({ found }) => drives.test(found))).toEqual([])
  })
})

describe('data never becomes code', () => {
  test('a command that is computed is one of the table, a script of ours, or a block of the same file', () => {
    const computed = all((report) => report.commands).filter(({ found }) => found.name === '')
    const meant =
      /^(& \$(name @Arguments|program (?:@Words '\/xml'|'\/export' '\/areas' 'USER_RIGHTS' '\/cfg' \$file '\/log' "\$file\.log" '\/quiet' 2>&1)|About \$_|about \$_|setting '[^$]*)|\. \(Join-Path \$PSScriptRoot '[\w.-]+'\)$|\. \$file\.FullName$)/
    expect(computed.filter(({ found }) => !meant.test(found.text))).toEqual([])
  })

  test('nothing makes code out of text', () => {
    const makers = /^(Create|NewScriptBlock|InvokeScript|ExpandString|GetNewClosure|AddScript|LoadFile|Load)$/
    expect(all(({ calls }) => calls).filter(({ found }) => makers.test(found.name))).toEqual([])
  })
})

describe('the files', () => {
  test.each(files)('%s: plain ASCII, and lines that end as Windows and its signing tools expect', (name) => {
    const text = readFileSync(path.join(scriptsFolder, name), 'latin1')
    expect(text).toMatch(/^[\r\n\x20-\x7e]+$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('each file below read is one function, named as the file', () => {
    const reading = reports.filter(({ file }) => file.startsWith('read/'))
    const named = (file: string) =>
      `Read-${path
        .basename(file, '.ps1')
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')}`
    expect(reading.map(({ functions }) => functions)).toEqual(reading.map(({ file }) => [named(file)]))
  })

  test('each fact that is read by a script has its file', () => {
    const names = reports.map(({ file }) => path.basename(file, '.ps1'))
    const scripted = probedFactIds.filter((fact) => !['sql', 'http'].includes(factOf(fact).reader))
    expect(scripted.filter((fact) => !names.includes(fact))).toEqual([])
  })
})
