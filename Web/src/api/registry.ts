import { send } from './client'
import type { Agency, Cycle, Me, Operation, ReportRow, Tenant } from './types'

const LARGEST_PAGE = 500

type Page<T> = { items: T[]; next?: string | null }

/** Reads a list page by page to its end. */
export async function all<T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const answer = await page(cursor)
    items.push(...answer.items)
    cursor = answer.next ?? undefined
  } while (cursor !== undefined)
  return items
}

const query = (cursor: string | undefined) => ({ limit: LARGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) })

export const listTenants = () => all<Tenant>((cursor) => send('get', '/api/v1/tenants', { query: query(cursor) }))

/** The reports that the reader may see; of a year, or of all years. */
export const listReports = (tenant: string, year?: number) =>
  all<ReportRow>((cursor) => send('get', '/api/v1/tenants/{tenant}/reports', { path: { tenant }, query: { ...query(cursor), ...(year === undefined ? {} : { year }) } }))

export const putTenant = (tenant: string, body: unknown) => send('put', '/api/v1/tenants/{tenant}', { path: { tenant }, body })

export const listAgencies = (tenant: string) =>
  all<Agency>((cursor) => send('get', '/api/v1/tenants/{tenant}/agencies', { path: { tenant }, query: query(cursor) }))

export const putAgency = (tenant: string, agency: string, body: unknown, key?: string) =>
  send('put', '/api/v1/tenants/{tenant}/agencies/{agency}', { path: { tenant, agency }, body, ...(key === undefined ? {} : { key }) })

export const listUsers = (tenant: string) =>
  all<Me>((cursor) => send('get', '/api/v1/tenants/{tenant}/users', { path: { tenant }, query: query(cursor) }))

export const putUser = (tenant: string, user: string, body: unknown) =>
  send('put', '/api/v1/tenants/{tenant}/users/{user}', { path: { tenant, user }, body })

export const getCycle = (tenant: string, year: number) =>
  send('get', '/api/v1/tenants/{tenant}/cycles/{year}', { path: { tenant, year } }) as Promise<Cycle>

export const openCycle = (tenant: string, year: number) =>
  send('post', '/api/v1/tenants/{tenant}/cycles/{year}/open', { path: { tenant, year } }) as Promise<Operation>

export const getOperation = (id: string) => send('get', '/api/v1/operations/{id}', { path: { id } }) as Promise<Operation>
