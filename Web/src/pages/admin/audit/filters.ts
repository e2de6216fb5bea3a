import type { AuditFilters } from '../../../api/audit'

const SINGLE = ['by', 'agency', 'resource', 'from', 'until'] as const

/** What the log is narrowed to stands in the address, so that it can be sent to somebody. */
export const readFilters = (search: URLSearchParams): AuditFilters => ({
  by: search.get('by') ?? '',
  action: search.getAll('action'),
  agency: search.get('agency') ?? '',
  resource: search.get('resource') ?? '',
  from: search.get('from') ?? '',
  until: search.get('until') ?? '',
})

/** The same address with other filters; what else stands in it stays. */
export function writeFilters(search: URLSearchParams, filters: AuditFilters): URLSearchParams {
  const next = new URLSearchParams(search)
  next.delete('action')
  filters.action.forEach((action) => next.append('action', action))
  for (const name of SINGLE) {
    if (filters[name] === '') {
      next.delete(name)
    } else {
      next.set(name, filters[name])
    }
  }
  return next
}

export const NO_FILTERS: AuditFilters = { by: '', action: [], agency: '', resource: '', from: '', until: '' }

export const isNarrowed = (filters: AuditFilters) => filters.action.length > 0 || SINGLE.some((name) => filters[name] !== '')
