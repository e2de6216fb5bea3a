import { listReports } from '../../api/registry'
import type { ReportRow } from '../../api/types'

/** A line of the coordinator's list. The only place that knows which address the list comes from. */
export type BoardRow = ReportRow

export const loadBoard: (tenant: string, year: number) => Promise<BoardRow[]> = listReports
