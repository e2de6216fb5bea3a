import { fill, receiveFile, send } from './client'
import type { BoardRow, DueExplanation, FolderImport, Operation, Progress } from './types'

const C = '/api/v1/tenants/{tenant}/cycles/{year}'

export type BulkAction = 'remind' | 'approve' | 'publish' | 'return'
export type BulkOrder = { action: BulkAction; agencies: string[]; remark: string | null }
export type Letter = 'kick-off' | 'late-list' | 'circular' | 'return-letter'

export const getBoard = async (tenant: string, year: number) => (await send('get', `${C}/board`, { path: { tenant, year } })).items as BoardRow[]

/** The board as a spreadsheet, narrowed as the page is. */
export const boardSpreadsheet = (tenant: string, year: number, filters: Record<string, unknown>) => fill(`${C}/board`, { tenant, year }, { ...filters, format: 'xlsx' })

export const getProgress = (tenant: string, year: number) => send('get', `${C}/progress`, { path: { tenant, year } }) as Promise<Progress>

export const previewBulk = (tenant: string, year: number, order: BulkOrder) =>
  send('post', `${C}/bulk`, { path: { tenant, year }, body: { ...order, dryRun: true } }) as Promise<Operation>

export const startBulk = (tenant: string, year: number, order: BulkOrder, key: string) =>
  send('post', `${C}/bulk`, { path: { tenant, year }, body: { ...order, dryRun: false }, key }) as Promise<Operation>

export const writeLetter = (tenant: string, year: number, kind: Letter, agency: string | null) => receiveFile(fill(`${C}/documents/{kind}`, { tenant, year, kind }), { agency })

export const explainDue = (tenant: string, year: number, agency: string) =>
  send('get', '/api/v1/tenants/{tenant}/cycles/{year}/due', { path: { tenant, year }, query: { agency } }) as Promise<DueExplanation>

export const previewFolder = (tenant: string, year: number, archive: File) =>
  send('post', `${C}/import`, { path: { tenant, year }, query: { dryRun: true }, body: formOf(archive) }) as Promise<unknown> as Promise<FolderImport>

export const importFolder = (tenant: string, year: number, archive: File, key: string) =>
  send('post', `${C}/import`, { path: { tenant, year }, body: formOf(archive), key }) as Promise<unknown> as Promise<Operation>

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}
