import { translate, translateAny } from '#shared/messages/translate'
import type { Language } from '#shared/contract/contract'
import { situations } from '#shared/situations/index'
import { trees } from '#shared/trees/index'
import { clock } from '../../adapters/clock'
import { faultLog } from '../../adapters/fault-log'
import { homeFolder, surroundings } from '../../adapters/home'
import type { LiveMachine } from '../../adapters/live-source'
import type { SqlAccount } from '../../adapters/sql/login-way'
import { thisMachine } from '../../adapters/this-machine'
import { systemLanguage } from '../language'
import { version } from '../program'
import { check } from './check'
import { understand, type Command } from './command-line'
import type { Console, Folders } from './console'
import { readLogs } from './logs'
import { lookUpText } from './look-up'
import { servePage } from './serve-page'
import { BAD_USAGE, usageText } from './usage'

/** Exit code: the program itself failed (EX_SOFTWARE of sysexits.h). It is none of the answers of a check. */
export const FAULT = 70

/** Runs one command and gives its exit code. */
export async function run(words: readonly string[], console: Console, folders: Folders): Promise<number> {
  const { language: asked, command } = understand(words)
  const language = asked ?? systemLanguage()
  if ('bad' in command) {
    console.err(usageText(language, command.bad))
    return BAD_USAGE
  }
  try {
    return await carryOut(command, language, asked, console, folders)
  } catch (error) {
    console.err(faultText(language, error))
    return FAULT
  }
}

/** Writes an unexpected error down and gives what to say about it. */
export function faultText(language: Language, error: unknown): string {
  const number = faultLog(homeFolder(surroundings()), clock).fault(error)
  return `${translate(language, 'shell.fault', { number })}\n`
}

async function carryOut(
  command: Command,
  language: Language,
  asked: Language | undefined,
  console: Console,
  folders: Folders,
): Promise<number> {
  switch (command.name) {
    case 'check':
      return checkAs(command, language, console, folders)
    case 'lookup':
      return lookUpText(command, language, console)
    case 'logs':
      return readLogs(command, language, console)
    case 'serve':
      return withMachine(folders, (live) =>
        servePage(folders.page, live, { source: command.source, language: asked }, language, console),
      )
    case 'situations':
      console.out(situationsText(language))
      return 0
    case 'version':
      console.out(`${version}\n`)
      return 0
    case 'help':
      console.out(translate(language, 'shell.help', { version, symptoms: trees.map(({ id }) => id).join(', ') }))
      return 0
  }
}

/** A check as whoever was named: a login of SQL Server is asked for its password first. */
async function checkAs(
  command: Extract<Command, { name: 'check' }>,
  language: Language,
  console: Console,
  folders: Folders,
): Promise<number> {
  const work = (live: LiveMachine) => check(command, language, console, live)
  const user = command.from.kind === 'live' ? command.from.sqlLogin : null
  if (user === null) return withMachine(folders, work)
  const password = await console.password(translate(language, 'shell.check.password', { user }))
  if (password) return withMachine(folders, work, { user, password })
  console.err(usageText(language, { what: 'no-password' }))
  return BAD_USAGE
}

/** Something that may read this machine; what it read with is ended with it. */
async function withMachine(
  folders: Folders,
  work: (live: LiveMachine) => Promise<number>,
  account?: SqlAccount,
): Promise<number> {
  const live = thisMachine(folders.scripts, account)
  try {
    return await work(live)
  } finally {
    await live.close()
  }
}

/** One practice machine a line: id, symptom, title. */
function situationsText(language: Language): string {
  const [id, symptom] = (['id', 'symptom'] as const).map((column) =>
    Math.max(...situations.map((situation) => situation[column].length)),
  )
  const lines = situations.map(
    (one) =>
      `${one.id.padEnd(id ?? 0)}  ${one.symptom.padEnd(symptom ?? 0)}  ${translateAny(language, `situation.${one.id}.title`)}\n`,
  )
  return lines.join('')
}
