import { useCallback, useMemo, useRef, useState } from 'react'
import type { Edits } from '../../../autosave/queue'
import { emptyTrail, record, redo, undo, type Change, type Trail } from '../../../grid/undo'

export type TrailControls = { did: (change: Change) => void; undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean }

/** Taking back and repeating what was done to the content. */
export function useTrail(apply: (edits: Edits) => void): TrailControls {
  const trail = useRef<Trail>(emptyTrail)
  const [counts, setCounts] = useState({ done: 0, undone: 0 })
  const set = useCallback((next: Trail) => {
    trail.current = next
    setCounts({ done: next.done.length, undone: next.undone.length })
  }, [])
  const step = useCallback(
    (taken: { values: Edits; trail: Trail } | null) => {
      if (taken) {
        set(taken.trail)
        apply(taken.values)
      }
    },
    [apply, set],
  )
  return useMemo(
    () => ({
      did: (change) => set(record(trail.current, change)),
      undo: () => step(undo(trail.current)),
      redo: () => step(redo(trail.current)),
      canUndo: counts.done > 0,
      canRedo: counts.undone > 0,
    }),
    [counts, set, step],
  )
}
