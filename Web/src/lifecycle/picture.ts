import type { Edge } from './graph'

export type Point = { x: number; y: number }
export type Arrow = { edge: Edge; path: string; label: Point; labels: string[] }
export type Picture = { width: number; height: number; places: ReadonlyMap<string, Point>; arrows: Arrow[] }

export const BOX = { width: 96, height: 40 }

const GAP = 84
const LANE = 34
const LINE = 15
const LOOP = 30

/** Lays the graph out in one line, in the order of the states; what leads on goes straight or above, what leads back below. */
export function draw(states: readonly string[], edges: readonly Edge[], nameOf: (trigger: string) => string): Picture {
  const step = BOX.width + GAP
  const above = lanes(states, edges.filter((edge) => distance(states, edge) > 1))
  const below = lanes(states, edges.filter((edge) => distance(states, edge) < 0))
  const top = 24 + Math.max(0, ...above.values()) * LANE + LOOP + LINE
  const middle = top + BOX.height / 2
  const places = new Map(states.map((state, index) => [state, { x: 8 + index * step + BOX.width / 2, y: middle }]))
  const arrows = edges.map((edge): Arrow => {
    const [from, to] = [places.get(edge.from)!, places.get(edge.to)!]
    const labels = edge.triggers.map(nameOf)
    const away = distance(states, edge)
    if (away === 0) {
      const y = from.y - BOX.height / 2
      return { edge, labels, path: `M ${from.x - 18} ${y} c -6 -${LOOP} 42 -${LOOP} 36 0`, label: { x: from.x, y: y - LOOP + 2 - (labels.length - 1) * LINE } }
    }
    if (away === 1) {
      return { edge, labels, path: `M ${from.x + BOX.width / 2} ${from.y} H ${to.x - BOX.width / 2}`, label: { x: (from.x + to.x) / 2, y: from.y - 8 - (labels.length - 1) * LINE } }
    }
    const isAbove = away > 1
    const lane = (isAbove ? above : below).get(edge)!
    const side = isAbove ? -1 : 1
    const edgeY = from.y + side * (BOX.height / 2)
    const y = edgeY + side * (lane * LANE + (isAbove ? LOOP : 0))
    // Arrows of several lanes at one box leave it side by side.
    const shift = side * 10 * (isAbove ? 1 : -1) + lane * 7
    const [a, b] = isAbove ? [from.x + shift, to.x - 34] : [from.x - shift, to.x + shift]
    return { edge, labels, path: `M ${a} ${edgeY} V ${y} H ${b} V ${edgeY}`, label: { x: (a + b) / 2, y: y - 5 } }
  })
  const depth = Math.max(0, ...below.values())
  return { width: 16 + states.length * step - GAP, height: middle + BOX.height / 2 + depth * LANE + 14, places, arrows }
}

const distance = (states: readonly string[], edge: Edge) => states.indexOf(edge.to) - states.indexOf(edge.from)

/** The shorter a way, the nearer it runs; those that overlap run in different lanes. */
function lanes(states: readonly string[], edges: readonly Edge[]): Map<Edge, number> {
  const result = new Map<Edge, number>()
  const sorted = [...edges].sort((one, other) => Math.abs(distance(states, one)) - Math.abs(distance(states, other)))
  for (const edge of sorted) {
    let lane = 1
    while ([...result].some(([other, taken]) => taken === lane && overlap(states, edge, other))) {
      lane++
    }
    result.set(edge, lane)
  }
  return result
}

function overlap(states: readonly string[], one: Edge, other: Edge): boolean {
  const [a, b] = [states.indexOf(one.from), states.indexOf(one.to)].sort((x, y) => x - y) as [number, number]
  const [c, d] = [states.indexOf(other.from), states.indexOf(other.to)].sort((x, y) => x - y) as [number, number]
  return a <= d && c <= b
}
