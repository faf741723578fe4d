import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** What ended in 0x80070643: the number says only that an installer failed, so it has three meanings (wsus-knowledge.md, 1 and S3). */
export const failedInstallation = defineFact({
  id: 'failed-installation',
  on: 'server',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['old-setup', 'role', 'update']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`failed-installation.${answer}`)]],
})
