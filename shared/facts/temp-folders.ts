import * as v from 'valibot'
import { list, text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * The folders in which WSUS keeps temporary files, and whether NETWORK SERVICE (S-1-5-20) has full control
 * (probes.md: content.acl, asked for `%windir%\Temp` and `Temporary ASP.NET Files`; wsus-knowledge.md S3-12).
 */
export const tempFolders = defineFact({
  id: 'temp-folders',
  on: 'server',
  reader: 'windows',
  seconds: 15,
  shape: v.array(v.object({ path: v.string(), fullControl: v.boolean() })),
  parts: ['locked', 'folders'],
  tell: (folders) => [
    ['locked', list(folders.filter(({ fullControl }) => !fullControl).map(({ path }) => text(path)))],
    ['folders', list(folders.map(({ path }) => text(path)))],
  ],
})
