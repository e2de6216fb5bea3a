import { send } from '../../api/client'
import { all } from '../../api/registry'
import type { ReportRow } from '../../api/types'

/** A line of the coordinator's list. The only place that knows which address the list comes from. */
export type BoardRow = ReportRow

export const loadBoard = (tenant: string, year: number): Promise<BoardRow[]> =>
  all<ReportRow>((cursor) =>
    send('get', '/api/v1/tenants/{tenant}/reports', { path: { tenant }, query: { year, limit: 500, ...(cursor === undefined ? {} : { cursor }) } }))
