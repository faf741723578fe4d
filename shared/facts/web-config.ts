import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The configuration files of the WSUS site, as IIS would load them (probes.md: iis.webconfig.valid, iis.mime, iis.impersonation). */
export const webConfig = defineFact({
  id: 'web-config',
  on: 'server',
  reader: 'iis',
  seconds: 15,
  shape: v.object({
    files: v.array(
      v.object({
        /** Below the program folder of WSUS: `WebServices\\Root\\web.config`. */
        path: v.string(),
        wellFormed: v.boolean(),
        /** The newest copy beside it that is well formed, by its file name. */
        copy: v.nullable(v.string()),
      }),
    ),
    /** File types that the site adds although the server has them: `.wim`. */
    duplicateTypes: v.array(v.string()),
    /** ASP.NET impersonation in effect for the site. */
    impersonation: v.boolean(),
  }),
  parts: ['files', 'damaged', 'duplicate-types', 'impersonation'],
  tell: ({ files, duplicateTypes, impersonation }) => {
    const damaged = files.filter(({ wellFormed }) => !wellFormed)
    return [
      ['damaged', list(damaged.map(({ path }) => text(path)))],
      ['duplicate-types', list(duplicateTypes.map(text))],
      ['impersonation', word(impersonation ? 'on' : 'off')],
    ]
  },
})
