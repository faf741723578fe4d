import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { canBeScripted } from './setup-commands'
import { step } from './step'

/** Gives NETWORK SERVICE its rights on the temporary folders back, and has the pool begin anew (wsus-knowledge.md S3-12). */
export const grantTempFolders = defineFix({
  id: 'grant-temp-folders',
  cures: ['temp-or-log-acl'],
  needs: ['temp-folders', 'app-pool', 'wsus-service'],
  settlesSeconds: 60,
  fits: ({ 'temp-folders': folders }) =>
    folders.some(({ fullControl }) => !fullControl) && folders.every(({ path }) => canBeScripted(path)),
  plan: ({ 'temp-folders': folders, 'app-pool': pool, 'wsus-service': wsus }) => [
    ...folders
      .filter(({ fullControl }) => !fullControl)
      .map(({ path }) =>
        step('folder.grant', { path, sid: 'S-1-5-20' }, { from: word('denied'), to: word('allowed') }),
      ),
    ...(pool?.state === 'started'
      ? [step('app-pool.recycle', { pool: pool.name }, { from: word('started'), to: word('recycled') })]
      : []),
    ...renewHealth(wsus),
  ],
})
