import { word } from '#shared/kernel/shown'
import { endsInContent } from '#shared/causes/postinstall-content-dir'
import { defineFix } from './define-fix'
import { canBeScripted } from './setup-commands'
import { step } from './step'

/** Lets NETWORK SERVICE write into the folder; not on a share, where the computer account needs it (wsus-knowledge.md F-CONTENT-ACL). */
export const grantContentFolder = defineFix({
  id: 'grant-content-folder',
  cures: ['postinstall-content-dir'],
  needs: ['content-folder'],
  fits: ({ 'content-folder': folder }) =>
    folder?.writable === false &&
    folder.place === 'local-drive' &&
    folder.fileSystem === 'NTFS' &&
    !endsInContent(folder.path) &&
    canBeScripted(folder.path),
  plan: ({ 'content-folder': folder }) =>
    folder
      ? [step('folder.grant', { path: folder.path, sid: 'S-1-5-20' }, { from: word('denied'), to: word('allowed') })]
      : [],
})
