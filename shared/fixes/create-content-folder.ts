import { word } from '#shared/kernel/shown'
import { endsInContent } from '#shared/causes/postinstall-content-dir'
import { defineFix } from './define-fix'
import { canBeScripted } from './setup-commands'
import { step } from './step'

/** Makes the folder that setup was told to use, with the rights that WSUS needs (wsus-knowledge.md S3-3). Only on a local drive with NTFS. */
export const createContentFolder = defineFix({
  id: 'create-content-folder',
  cures: ['postinstall-content-dir'],
  needs: ['content-folder'],
  fits: ({ 'content-folder': folder }) =>
    folder !== null &&
    !folder.exists &&
    folder.place === 'local-drive' &&
    folder.fileSystem === 'NTFS' &&
    !endsInContent(folder.path) &&
    canBeScripted(folder.path),
  plan: ({ 'content-folder': folder }) =>
    folder ? [step('folder.create', { path: folder.path }, { from: word('missing'), to: word('present') })] : [],
})
