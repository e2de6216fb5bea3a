/** The state machine's own drawing (Mermaid), taken apart: which moves lead from where to where. */
export type Edge = { from: string; to: string; triggers: string[] }

const MOVE = /^\s*(\w+) --> (\w+) : (\w+)/

export function readGraph(mermaid: string): Edge[] {
  const edges: Edge[] = []
  for (const line of mermaid.split('\n')) {
    const match = MOVE.exec(line)
    if (!match) {
      continue
    }
    const [from, to, trigger] = match.slice(1).map(lowerFirst) as [string, string, string]
    const known = edges.find((edge) => edge.from === from && edge.to === to)
    if (known) {
      known.triggers.push(trigger)
    } else {
      edges.push({ from, to, triggers: [trigger] })
    }
  }
  return edges
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
