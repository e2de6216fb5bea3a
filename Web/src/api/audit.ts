import { fill, receiveFile, send } from './client'
import type { AuditActionWords, AuditRow } from './types'

const PAGE = 100

/** What the log is narrowed to; empty values do not narrow. */
export type AuditFilters = { by: string; action: string[]; agency: string; resource: string; from: string; until: string }

type Page = { items: AuditRow[]; next: string | null }

/** A page of the log, the newest first. A tenant of null stands for the platform. */
export const listAudit = (tenant: string | null, filters: AuditFilters, cursor: string | null) => {
  const query = { ...filters, action: filters.action.join(','), limit: PAGE, ...(cursor === null ? {} : { cursor }) }
  return (tenant === null ? send('get', '/api/v1/audit', { query }) : send('get', '/api/v1/tenants/{tenant}/audit', { path: { tenant }, query })) as Promise<Page>
}

export const downloadAudit = (tenant: string | null, filters: AuditFilters) =>
  receiveFile(fill(tenant === null ? '/api/v1/audit' : '/api/v1/tenants/{tenant}/audit', { tenant }, { ...filters, action: filters.action.join(','), format: 'csv' }))

export const listActions = async () => (await send('get', '/api/v1/audit/actions', {})).items as AuditActionWords[]
