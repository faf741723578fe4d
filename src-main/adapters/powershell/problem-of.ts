import type { Problem } from '#shared/kernel/problem'
import type { HostError } from './frames'

const ACCESS_DENIED = ['0x80070005', '0x80041003']
const deniedTypes = ['System.UnauthorizedAccessException', 'System.Security.SecurityException']
/** A class, a namespace or a provider of WMI that is not there. */
const NOT_THERE = ['0x80041010', '0x8004100E', '0x80041013']
/** An error of WMI has its number in its name alone: `HRESULT 0x80041010`. */
const namedNumber = /^HRESULT 0x([0-9a-f]{8})/i
const notHereIds = ['CommandNotFoundException', 'DriveNotFound', 'CouldNotAutoLoadModule']
/** A number or a moment was expected, and something else was there. */
const wrongType = /^(InvalidCast|ConvertToFinalInvalidCast)/
const notHereTypes = ['System.PlatformNotSupportedException', 'System.DllNotFoundException']

/** More than this of what Windows says nobody reads. */
const MOST_CHARACTERS = 2000
/** Leaves room for the rest below a text that has no end. */
const MOST_OF_TEXT = 1200

/** A command line or a connection string in a text may hold one. */
const password = /((?:password|passwd|pwd)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s;,]+)/gi

/** What Windows itself said, as a person is shown it. Of the place the innermost line: what called it is the reading of the fact. */
const saidOf = ({ id, hresult, text, place }: HostError): string =>
  [text.replace(password, '$1***').slice(0, MOST_OF_TEXT), `${id} ${hresult}`, place.split(/\r?\n/, 1)[0]]
    .join('\n')
    .slice(0, MOST_CHARACTERS)

/**
 * What an error of PowerShell means for a fact. Decided by identifiers and numbers alone, because its text is translated
 * (probes.md, 1.2). `fact`: what was read.
 */
export function problemOf(error: HostError, fact: string): Problem {
  const { id, category, target, type, hresult } = error
  const first = id.split(',')[0] ?? ''
  const named = namedNumber.exec(first)?.[1]
  const code = named === undefined ? hresult : `0x${named.toUpperCase()}`
  switch (first) {
    case 'access-denied':
    case 'needs-other-fact':
    case 'unreachable':
    case 'unreadable':
    case 'not-on-this-system':
      return { code: first, target }
    case 'read-failed':
      return { code: 'read-failed', target: fact, error: target }
    case 'ScriptContainedMaliciousContent':
      return { code: 'script-blocked', target: fact }
  }
  const said = saidOf(error)
  if (ACCESS_DENIED.includes(code) || deniedTypes.includes(type) || category === 'PermissionDenied')
    return { code: 'access-denied', target: fact, said }
  if (NOT_THERE.includes(code) || notHereIds.includes(first) || notHereTypes.includes(type))
    return { code: 'not-on-this-system', target: fact, said }
  if (wrongType.test(first)) return { code: 'unreadable', target: fact, said }
  if (first.includes('ConstrainedLanguage')) return { code: 'constrained-language', target: fact }
  return { code: 'read-failed', target: fact, error: `${first} ${hresult}`, said }
}

/** What kept the host script from starting, from what the shell wrote to its error stream; null: nothing that is known. */
export function startProblem(stderr: string): Extract<Problem, { target: string }>['code'] | null {
  // PowerShell breaks its lines at the width of a console that nobody sees.
  const text = stderr.replace(/\s+/g, '')
  if (text.includes('ConstrainedLanguage')) return 'constrained-language'
  if (text.includes('ScriptContainedMaliciousContent')) return 'script-blocked'
  if (/FullyQualifiedErrorId:UnauthorizedAccess/.test(text)) return 'scripts-disabled'
  return null
}
