import type { Me, Report } from '../api/types'
import type { Move } from '../api/reports'
import { has, isOfAgency } from '../app/useMe'

export type Available = { move: Move; allowed: boolean; reasons: readonly string[] }

/** The moves that are the reader's own at this state: those that can be made, and those of which a rule says not yet. */
export function movesOf(report: Report, me: Me): Available[] {
  const moves: Available[] = report.allowed.map((move) => ({ move, allowed: true, reasons: [] }))
  const writes = isOfAgency(me, report.agency)
  if (writes && (report.status === 'draft' || report.status === 'returned') && !report.allowed.includes('submit')) {
    moves.push({ move: 'submit', allowed: false, reasons: report.refused.find((refused) => refused.trigger === 'submit')?.reasons ?? [] })
  }
  if (writes && report.status === 'published' && report.correctionRequests.length === 0) {
    moves.push({ move: 'requestCorrection', allowed: true, reasons: [] })
  }
  if (has(me, 'coordinator') && report.status === 'submitted' && !report.reviewer) {
    moves.push({ move: 'review', allowed: true, reasons: [] })
  }
  if (has(me, 'coordinator') && report.status === 'submitted' && !report.allowed.includes('approve')) {
    moves.push({ move: 'approve', allowed: false, reasons: report.refused.find((refused) => refused.trigger === 'approve')?.reasons ?? [] })
  }
  return moves
}

const MAIN: readonly Move[] = ['submit', 'approve', 'publish']

/** The one step that the state is waiting for. */
export const mainMove = (moves: readonly Available[]): Available | undefined => moves.find(({ move }) => MAIN.includes(move))

