import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** By hand, because the file lies in the profile of whoever has the trouble, and a console may be open (wsus-knowledge.md F-CONSOLE-CACHE). */
export const renameConsoleCache = defineFix({
  id: 'rename-console-cache',
  cures: ['console-cache-corrupt'],
  needs: [],
  plan: () => [step('by-hand', { guide: 'rename-console-cache' }, { from: word('damaged'), to: word('renamed') })],
})
