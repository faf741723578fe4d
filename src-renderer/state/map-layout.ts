import { Graph, layout } from '@dagrejs/dagre'
import type { MapView } from '#shared/contract/views'
import type { Words } from './words.svelte'

export interface MapCause {
  id: string
  name: string
  mark: 'found' | 'fixed' | 'fine' | 'unknown' | 'waiting'
}
export interface MapStop {
  id: string
  kind: MapView['nodes'][number]['kind']
  state: MapView['nodes'][number]['state']
  title: string
  causes: MapCause[]
}
export interface Point {
  x: number
  y: number
}
export interface DrawnStop extends MapStop, Point {
  width: number
  height: number
}
export interface DrawnWay {
  id: string
  from: string
  to: string
  label: string
  taken: boolean
  points: Point[]
  middle: Point
}
export interface Drawing {
  width: number
  height: number
  stops: DrawnStop[]
  ways: DrawnWay[]
}

const WIDTH = 340
const LINE = 22
const PADDING = 24
/** How wide a text is drawn. */
export type Measure = (text: string) => number
/** Lines end before the last word that does not fit, so a little more than the width is needed. */
const linesOf = (width: number, room: number) => Math.max(1, Math.ceil((width * 1.06) / room))

/** The nodes of a tree with their names and what became of each cause. */
export function stopsOf(words: Words, map: MapView, symptom: string): MapStop[] {
  return map.nodes.map(({ id, kind, state, causes }) => ({
    id,
    kind,
    state,
    title: words.node(symptom, id),
    causes: causes.map(({ cause, is, fixed }) => ({
      id: cause,
      name: words.name(`cause.${cause}.name`),
      mark:
        is === null ? 'waiting' : is === 'present' ? 'found' : is === 'unknown' ? 'unknown' : fixed ? 'fixed' : 'fine',
    })),
  }))
}

/** The answers that lead this way; the way of "I do not know" takes all that have none of their own. */
export function labelOf(words: Words, { ways }: MapView, way: MapView['ways'][number]): string {
  const branches = ways.filter(({ from }) => from === way.from).length > 1
  if (!branches || way.fact === null) return ''
  if (way.choices.includes('unknown')) return words.say('ui.map.otherwise')
  return way.choices.map((choice) => words.choice(way.fact ?? '', choice)).join(', ')
}

/** Where everything is drawn, from top to bottom. */
export function drawingOf(words: Words, map: MapView, symptom: string, measure: Measure): Drawing {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 48, ranksep: 32, edgesep: 24, marginx: 16, marginy: 16 })
  const stops = stopsOf(words, map, symptom)
  for (const stop of stops) {
    const title = linesOf(measure(stop.title), WIDTH - 52) * LINE
    const causes = stop.causes.reduce((sum, { name }) => sum + linesOf(measure(name), WIDTH - 64) * LINE, 0)
    graph.setNode(stop.id, { width: WIDTH, height: title + causes + (causes > 0 ? 6 : 0) + PADDING })
  }
  for (const way of map.ways) {
    const label = labelOf(words, map, way)
    const size = label ? { width: Math.min(220, measure(label)) + 16, height: 22, labelpos: 'c' as const } : {}
    graph.setEdge(way.from, way.to, { ...size, weight: way.taken ? 8 : 1 })
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    stops: stops.map((stop) => {
      const at = graph.node(stop.id) as Point & { width: number; height: number }
      return { ...stop, x: at.x - at.width / 2, y: at.y - at.height / 2, width: at.width, height: at.height }
    }),
    ways: map.ways.map((way) => {
      const edge = graph.edge(way.from, way.to) as { points: Point[]; x?: number; y?: number }
      const middle = edge.points[Math.floor(edge.points.length / 2)] ?? { x: 0, y: 0 }
      return {
        id: `${way.from} ${way.to}`,
        from: way.from,
        to: way.to,
        label: labelOf(words, map, way),
        taken: way.taken,
        points: edge.points,
        middle: { x: edge.x ?? middle.x, y: edge.y ?? middle.y },
      }
    }),
  }
}

/** A line through points with its corners rounded. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const corners = rest.map((point, index) => {
    const after = rest[index + 1]
    const end = after ? { x: (point.x + after.x) / 2, y: (point.y + after.y) / 2 } : point
    return after ? `Q${point.x},${point.y} ${end.x},${end.y}` : `L${end.x},${end.y}`
  })
  return `M${first.x},${first.y} ${corners.join(' ')}`
}
