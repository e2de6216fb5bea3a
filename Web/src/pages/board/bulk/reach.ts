import type { BulkAction } from '../../../api/cycles'
import type { BoardRow } from '../../../api/types'

export const ACTIONS: readonly BulkAction[] = ['remind', 'approve', 'publish', 'return']

const WAITING: Readonly<Record<BulkAction, (row: BoardRow) => boolean>> = {
  remind: (row) => row.holder === 'agency',
  approve: (row) => row.status === 'submitted',
  return: (row) => row.status === 'submitted',
  publish: (row) => row.status === 'approved',
}

/** Whom an action goes to: those that were chosen, else those in sight whose report waits for it. */
export const reached = (action: BulkAction, shown: readonly BoardRow[], chosen: readonly string[]): string[] =>
  chosen.length > 0 ? [...chosen] : shown.filter(WAITING[action]).map((row) => row.agency)
