import type { RunView, VisitView } from '#shared/contract/views'

/** Plans that were carried out, whatever came of them. */
export const carriedOut = ({ runs }: Pick<VisitView, 'runs'>): RunView[] =>
  runs.filter(({ state }) => state !== 'planned')

/** Causes that were found anywhere on the way, those that were cured included. */
export const foundOnTheWay = ({ route }: Pick<VisitView, 'route'>): string[] => [
  ...new Set(route.flatMap(({ present, fixed }) => [...fixed, ...present])),
]

/** How many things a ticket would hold now: findings, changes and pictures. */
export const inTicket = (view: Pick<VisitView, 'route' | 'runs' | 'pictures'>): number =>
  foundOnTheWay(view).length + carriedOut(view).length + view.pictures.length

/** Causes that were cured, at the stop at hand. */
export const fixedHere = ({ route, here }: Pick<VisitView, 'route' | 'here'>): readonly string[] =>
  route.find(({ node }) => node === here.node)?.fixed ?? []
