/** A literal to look for, in small letters, and whose it is. */
export interface Anchor {
  text: string
  rule: number
}

/** Calls back with the rule of every anchor that ends before `end`. */
export type Scan = (text: string, found: (rule: number, start: number, end: number) => void) => void

interface Node {
  next: Map<number, number>
  fail: number
  anchors: Anchor[]
}

/**
 * Finds many literals in one pass over a text of any length, whatever their number (Aho–Corasick). Capital letters count
 * as small ones.
 */
export function makeScanner(anchors: readonly Anchor[]): Scan {
  const { classOf, classes } = classesOf(anchors)
  const nodes = linked(anchors, classOf)
  const table = new Uint16Array(nodes.length * classes)
  const ends = nodes.map(({ anchors }) => (anchors.length > 0 ? anchors : null))
  const isEnd = Uint8Array.from(ends, (one) => (one ? 1 : 0))
  for (const at of inOrder(nodes)) {
    for (let one = 1; one < classes; one++) {
      const next = nodes[at]?.next.get(one)
      const fallback = at === 0 ? 0 : (table[(nodes[at]?.fail ?? 0) * classes + one] ?? 0)
      table[at * classes + one] = next ?? fallback
    }
  }
  return (text, found) => {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = table[state * classes + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0
      if (isEnd[state] === 0) continue
      for (const anchor of ends[state] ?? []) found(anchor.rule, at + 1 - anchor.text.length, at + 1)
    }
  }
}

/** Each character that occurs gets a small number of its own; all others are 0. */
function classesOf(anchors: readonly Anchor[]): { classOf: Uint16Array; classes: number } {
  const classOf = new Uint16Array(65_536)
  let classes = 1
  for (const { text } of anchors) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (classOf[unit] !== 0) continue
      const capital = text.charAt(at).toUpperCase()
      classOf[unit] = classes
      if (capital.length === 1) classOf[capital.charCodeAt(0)] = classes
      classes++
    }
  }
  return { classOf, classes }
}

function linked(anchors: readonly Anchor[], classOf: Uint16Array): Node[] {
  const nodes: Node[] = [{ next: new Map(), fail: 0, anchors: [] }]
  const nodeAt = (at: number) => nodes[at] as Node
  for (const anchor of anchors) {
    let at = 0
    for (let i = 0; i < anchor.text.length; i++) {
      const one = classOf[anchor.text.charCodeAt(i)] ?? 0
      let next = nodeAt(at).next.get(one)
      if (next === undefined) {
        next = nodes.length
        nodes.push({ next: new Map(), fail: 0, anchors: [] })
        nodeAt(at).next.set(one, next)
      }
      at = next
    }
    nodeAt(at).anchors.push(anchor)
  }
  for (const at of inOrder(nodes)) {
    for (const [one, child] of nodeAt(at).next) {
      if (at === 0) continue
      let fallback = nodeAt(at).fail
      while (fallback !== 0 && !nodeAt(fallback).next.has(one)) fallback = nodeAt(fallback).fail
      const fail = nodeAt(fallback).next.get(one) ?? 0
      nodeAt(child).fail = fail
      nodeAt(child).anchors.push(...nodeAt(fail).anchors)
    }
  }
  return nodes
}

/** The nodes from the root outwards, so that what a node falls back to comes before it. */
function inOrder(nodes: readonly Node[]): number[] {
  const order = [0]
  for (let at = 0; at < order.length; at++) order.push(...(nodes[order[at] ?? 0]?.next.values() ?? []))
  return order
}
