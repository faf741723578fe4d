import type { PlannedStep } from './step'
import { stepKindOf, type Affected, type Risk, type StepInput } from './step-kinds'

interface Weight {
  risk: Risk
  undo: 'exact' | 'not-needed' | 'no'
  affects: Affected
}

/** What hands do weighs as much as if the program did it; the guides that are not listed here weigh as their kind does. */
const heavy: Partial<Record<StepInput<'by-hand'>['guide'], Weight>> = {
  'hand-script-to-dba': { risk: 'R3', undo: 'not-needed', affects: 'nobody' },
  'have-right-taken-away': { risk: 'R3', undo: 'not-needed', affects: 'nobody' },
  'run-setup-again': { risk: 'R3', undo: 'no', affects: 'wsus-for-a-moment' },
  'restart-server': { risk: 'R2', undo: 'not-needed', affects: 'all-sites' },
  'free-wsus-port': { risk: 'R3', undo: 'not-needed', affects: 'all-sites' },
  'correct-sql-connection': { risk: 'R3', undo: 'not-needed', affects: 'nobody' },
  'give-logon-right': { risk: 'R3', undo: 'not-needed', affects: 'nobody' },
  'add-role-again': { risk: 'R2', undo: 'no', affects: 'nobody' },
  'install-role-from-source': { risk: 'R2', undo: 'no', affects: 'nobody' },
  'retry-update': { risk: 'R1', undo: 'no', affects: 'nobody' },
}

/** How much a planned step weighs: its risk, whether it can be undone, and who notices. */
export function weightOf({ kind, input }: PlannedStep): Weight {
  const { risk, undo, affects } = stepKindOf(kind)
  const guide = kind === 'by-hand' ? (input['guide'] as StepInput<'by-hand'>['guide']) : null
  return (guide !== null && heavy[guide]) || { risk, undo, affects }
}
