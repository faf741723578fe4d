import { translateAny, type Language } from '#shared/messages/translate'

/** Exit code: what was typed is not understood (EX_USAGE of sysexits.h). */
export const BAD_USAGE = 64

/** What was typed and is not understood, as data: a text `shell.usage.<what>`, and what there is instead. */
export interface BadUsage {
  what:
    | 'no-command'
    | 'unknown-command'
    | 'unknown-option'
    | 'unknown-value'
    | 'missing-value'
    | 'twice'
    | 'extra-word'
    | 'where-from'
    | 'which-logs'
    | 'no-computer'
    | 'only-live'
    | 'no-sql-login'
    | 'no-password'
  given?: string
  option?: string
  command?: string
  known?: readonly string[]
}

/** Bad usage in words, with what there is and where to read on. */
export function usageText(language: Language, { what, known = [], ...values }: BadUsage): string {
  const lines = [
    translateAny(language, `shell.usage.${what}`, values),
    ...(known.length > 0 ? [translateAny(language, 'shell.usage.known', { known: known.join(', ') })] : []),
    translateAny(language, 'shell.usage.help'),
  ]
  return `${lines.join('\n')}\n`
}
