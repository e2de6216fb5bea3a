import type { Me, Report } from '../api/types'
import { has, isOfAgency } from '../app/useMe'

/** Content is written by the agency, and by a coordinator as long as the report was never submitted; in draft and returned only. */
export function mayWrite(me: Me, report: Report): boolean {
  if (report.status !== 'draft' && report.status !== 'returned') {
    return false
  }
  return isOfAgency(me, report.agency) || (has(me, 'coordinator') && report.receipt == null && report.revision === 1)
}
