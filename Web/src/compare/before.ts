import type { Cells, CellDiff, CellValue } from '../api/types'

/** The cells as they were, from what they are and what has changed. */
export function cellsBefore(now: Cells, changed: readonly CellDiff[]): Cells {
  const before: Record<string, CellValue> = { ...now }
  for (const { cell, before: value } of changed) {
    before[cell] = value
  }
  return before
}
