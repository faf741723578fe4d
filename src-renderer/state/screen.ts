import { canBeUndone } from '#shared/contract/steps'
import type { CauseView, Here, RunView, VisitView } from '#shared/contract/views'
import type { Place } from './place'

/** What is drawn for a place of a visit, with what it is drawn from. */
export type Screen =
  | { is: 'ask'; here: Extract<Here, { kind: 'ask' }> }
  | { is: 'check'; here: Extract<Here, { kind: 'check' }> }
  | { is: 'end'; here: Extract<Here, { kind: 'end' }> }
  | { is: 'finding'; cause: CauseView }
  | { is: 'plan' | 'result'; run: RunView }
  | { is: 'ticket' | 'map' | 'computer' }

/** A place whose finding or plan is not there any more shows where the visit stands. */
export function screenOf(
  place: Place,
  { here, runs, aboutComputer }: Pick<VisitView, 'here' | 'runs' | 'aboutComputer'>,
): Screen {
  // Before it is known which computer, nothing can be looked at that is about one.
  const unasked = aboutComputer?.name === null && place.screen === 'visit'
  if (unasked || (aboutComputer && place.screen === 'computer')) return { is: 'computer' }
  if (place.screen === 'ticket' || place.screen === 'map') return { is: place.screen }
  if (place.screen === 'finding') {
    const cause = causesHere(here).find((one) => one.cause === place.cause)
    if (cause) return { is: 'finding', cause }
  }
  if (place.screen === 'run') {
    const run = runs.find(({ id }) => id === place.run)
    if (run) return { is: run.state === 'planned' ? 'plan' : 'result', run }
  }
  if (here.kind === 'ask') return { is: 'ask', here }
  return here.kind === 'check' ? { is: 'check', here } : { is: 'end', here }
}

/** Something that changes when another screen is shown, and only then. */
export function keyOf(screen: Screen): string {
  if ('here' in screen) return `${screen.is} ${screen.here.node}`
  if ('cause' in screen) return `${screen.is} ${screen.cause.cause}`
  return 'run' in screen ? `${screen.is} ${screen.run.id}` : screen.is
}

/** What the screen is about, for the stamp and for pictures. */
export function aboutOf(screen: Screen): string | null {
  if ('cause' in screen) return screen.cause.cause
  return 'run' in screen ? screen.run.plan.fix : 'here' in screen ? null : screen.is
}

export const causesHere = (here: Here): readonly CauseView[] => (here.kind === 'ask' ? [] : here.causes)

/** The causes of this stop that are there and were not cured, the one that explains most first. */
export const presentHere = (here: Here): CauseView[] =>
  causesHere(here).filter(({ verdict }) => verdict.is === 'present')

/** The present cause to look at after this one. */
export function nextFinding(here: Here, cause: string): string | null {
  const present = presentHere(here).map((one) => one.cause)
  const later = present.slice(present.indexOf(cause) + 1)
  return (present.includes(cause) ? later[0] : present[0]) ?? null
}

const working: readonly RunView['state'][] = ['applying', 'by-hand', 'verifying', 'watching', 'undoing']
export const isAtWork = ({ state }: Pick<RunView, 'state'>): boolean => working.includes(state)

const runMarks = {
  planned: 'plan',
  applying: 'running',
  'by-hand': 'hand',
  verifying: 'running',
  watching: 'running',
  fixed: 'fixed',
  'not-fixed': 'found',
  unproven: 'unknown',
  stopped: 'found',
  interrupted: 'unknown',
  undoing: 'running',
  undone: 'undone',
} as const
export const markOfRun = ({ state }: Pick<RunView, 'state'>) => runMarks[state]

/** A step left something behind that can be put back from here: its value is not what it was. */
export function leftBehind({ plan, steps, undoable, elsewhere }: RunView, index: number): boolean {
  const step = steps[index]
  const kind = plan.steps[index]?.kind
  if (!undoable || elsewhere !== null || !step || !kind || !canBeUndone(kind)) return false
  const ended = step.state === 'done' || step.state === 'failed'
  return ended && JSON.stringify(step.before) !== JSON.stringify(step.after)
}
