import type { CellValue } from '../api/types'

/** One step that can be taken back: what the cells were, and what they became. */
export type Change = { before: Readonly<Record<string, CellValue>>; after: Readonly<Record<string, CellValue>> }

export type Trail = { done: readonly Change[]; undone: readonly Change[] }

export const emptyTrail: Trail = { done: [], undone: [] }

const LONGEST = 200

/** A new step; what had been taken back before can then not be repeated. */
export const record = (trail: Trail, change: Change): Trail => ({ done: [...trail.done, change].slice(-LONGEST), undone: [] })

/** The values to put back, and the trail afterwards; null when there is nothing to take back. */
export function undo(trail: Trail): { values: Change['before']; trail: Trail } | null {
  const last = trail.done.at(-1)
  return last ? { values: last.before, trail: { done: trail.done.slice(0, -1), undone: [...trail.undone, last] } } : null
}

export function redo(trail: Trail): { values: Change['after']; trail: Trail } | null {
  const last = trail.undone.at(-1)
  return last ? { values: last.after, trail: { done: [...trail.done, last], undone: trail.undone.slice(0, -1) } } : null
}
