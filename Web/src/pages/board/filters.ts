import type { AgencyKind, BoardRow, ReportStatus } from '../../api/types'

/** Where a report is; `none` while it is not open. */
export type BoardStatus = ReportStatus | 'none'

export const statusOf = (row: BoardRow): BoardStatus => row.status ?? 'none'

/** What the list is narrowed to; it stands in the address, so that it can be sent to somebody. */
export type Filters = { q: string; status: BoardStatus | null; kind: AgencyKind | null; late: boolean }

export const readFilters = (search: URLSearchParams): Filters => ({
  q: search.get('q') ?? '',
  status: search.get('status') as BoardStatus | null,
  kind: search.get('kind') as AgencyKind | null,
  late: search.get('late') === '1',
})

export function writeFilters(filters: Filters): URLSearchParams {
  const search = new URLSearchParams()
  if (filters.q !== '') {
    search.set('q', filters.q)
  }
  if (filters.status) {
    search.set('status', filters.status)
  }
  if (filters.kind) {
    search.set('kind', filters.kind)
  }
  if (filters.late) {
    search.set('late', '1')
  }
  return search
}

export function matching(rows: readonly BoardRow[], { q, status, kind, late }: Filters): BoardRow[] {
  const words = q.normalize('NFKC').toLowerCase().split(/\s+/).filter((word) => word !== '')
  return rows.filter(
    (row) =>
      (!status || statusOf(row) === status)
      && (!kind || row.kind === kind)
      && (!late || row.daysLate > 0)
      && words.every((word) => row.name.toLowerCase().includes(word) || row.agency.includes(word)),
  )
}
