import * as v from 'valibot'
import { text, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * The folder for update files that setup was told to use: CONTENT_DIR, or what the registry keeps of it (probes.md: content.path,
 * content.fs, content.acl); null: none was named.
 */
export const contentFolder = defineFact({
  id: 'content-folder',
  on: 'server',
  reader: 'windows',
  seconds: 15,
  shape: v.nullable(
    v.object({
      path: v.string(),
      exists: v.boolean(),
      place: v.picklist(['local-drive', 'mapped-drive', 'network-share']),
      /** null on a share, and where the drive is not there. */
      fileSystem: v.nullable(v.picklist(['NTFS', 'ReFS', 'FAT'])),
      /** NETWORK SERVICE, on a share the computer account, may write; null where the folder does not exist. */
      writable: v.nullable(v.boolean()),
    }),
  ),
  parts: ['path', 'exists', 'place', 'file-system', 'writable'],
  tell: (folder) =>
    folder === null
      ? [['path', word('missing')]]
      : [
          ['path', text(folder.path)],
          ['exists', yesNo(folder.exists)],
          ['place', word(folder.place)],
        ],
})
