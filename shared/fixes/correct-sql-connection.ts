import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Name, port and firewall lie with others. A domain controller is no place for it at all (wsus-knowledge.md S3-6). */
export const correctSqlConnection = defineFix({
  id: 'correct-sql-connection',
  cures: ['sql-unreachable-setup'],
  needs: ['setup-database'],
  settlesSeconds: 60,
  fits: ({ 'setup-database': target }) => target !== null && target.domainController !== true,
  plan: () => [step('by-hand', { guide: 'correct-sql-connection' }, { from: word('no-answer'), to: word('answers') })],
})
