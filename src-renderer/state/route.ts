import type { StopView, VisitView } from '#shared/contract/views'
import type { Place } from './place'
import { isAtWork, type Screen } from './screen'
import type { Words } from './words.svelte'

/** One stop as the route shows it. */
export interface RouteStop {
  key: string
  state: 'done' | 'now' | 'ahead'
  mark: 'answered' | 'found' | 'fixed' | 'fine' | 'unknown' | 'plan' | null
  title: string
  /** What came of it. */
  notes: readonly { text: string; tone: 'good' | 'bad' | 'unknown' | null }[]
  /** Where a press leads: a node of the tree, or a place beside it. */
  node: string | null
  place: Place | null
}

/** Screens that belong to a node of the tree itself; the map shows all of them and is none. */
const own = ['ask', 'check', 'end', 'map']

/** The way so far and what lies ahead, with finding, plan and result as stops of their own while they are looked at. */
export function routeOf(words: Words, view: VisitView, screen: Screen): RouteStop[] {
  const inside = !own.includes(screen.is)
  return view.route.flatMap((stop) => {
    const state = stop.state === 'now' && inside ? 'done' : stop.state
    const one: RouteStop = {
      key: stop.node,
      state,
      mark: state === 'ahead' ? null : markOf(stop),
      title: words.node(view.symptom, stop.node),
      notes: state === 'ahead' ? [] : notesOf(words, stop),
      node: state === 'done' ? stop.node : null,
      place: null,
    }
    return stop.state === 'now' && inside ? [one, ...beside(words, view, screen)] : [one]
  })
}

function markOf({ kind, present, fixed, unknown }: StopView): RouteStop['mark'] {
  if (kind !== 'check') return 'answered'
  if (present.length > 0) return 'found'
  if (fixed.length > 0) return 'fixed'
  return unknown > 0 ? 'unknown' : 'fine'
}

function notesOf(
  words: Words,
  { kind, state, fact, choice, by, present, fixed, unknown }: StopView,
): RouteStop['notes'] {
  if (kind === 'ask' && fact && choice) {
    const text = words.choice(fact, choice)
    return [{ text: by === 'probe' ? words.say('ui.route.read', { answer: text }) : text, tone: null }]
  }
  if (kind !== 'check') return []
  const name = (cause: string) => words.name(`cause.${cause}.name`)
  const found = [
    ...fixed.map((cause) => ({ text: words.say('ui.route.fixed', { cause: name(cause) }), tone: 'good' as const })),
    ...present.map((cause) => ({ text: name(cause), tone: 'bad' as const })),
  ]
  if (unknown > 0) return [...found, { text: words.say('ui.route.unknown', { count: unknown }), tone: 'unknown' }]
  return found.length > 0 || state === 'now' ? found : [{ text: words.say('ui.route.nothing'), tone: null }]
}

/** Finding, plan, result or ticket: each a stop below the node that it belongs to. */
function beside(words: Words, view: VisitView, screen: Screen): RouteStop[] {
  const stop = (key: string, title: string, more: Partial<RouteStop> = {}): RouteStop => ({
    key,
    state: 'now',
    mark: null,
    title,
    notes: [],
    node: null,
    place: null,
    ...more,
  })
  const cause = 'cause' in screen ? screen.cause.cause : 'run' in screen ? screen.run.plan.cause : null
  if (cause === null) return [stop(screen.is, words.say(screen.is === 'computer' ? 'ui.computer.title' : 'ui.ticket'))]
  const place: Place = { screen: 'finding', visit: view.id, cause }
  const notes = [{ text: words.name(`cause.${cause}.name`), tone: null }]
  if ('cause' in screen) return [stop('finding', words.say('ui.finding'), { notes })]
  const finding = stop('finding', words.say('ui.finding'), { state: 'done', mark: 'answered', notes, place })
  const title =
    screen.is === 'plan'
      ? 'ui.plan'
      : isAtWork((screen as Extract<Screen, { run: unknown }>).run)
        ? 'ui.work'
        : 'ui.result'
  return [finding, stop(screen.is, words.say(title))]
}
