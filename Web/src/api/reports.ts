import { fill, receiveFile, send } from './client'
import { exactNumber } from './exactJson'
import type { Attachment, CellValue, Content, ContentPatch, Diff, History, ImportPreview, Proposal, Receipt, Report, ReportKey, ReportTrigger, Version } from './types'

const R = '/api/v1/tenants/{tenant}/agencies/{agency}/reports/{year}'

type IfMatch = number | '*'

export const getReport = (path: ReportKey, signal?: AbortSignal) =>
  send('get', R, { path, ...(signal ? { signal } : {}) }) as Promise<unknown> as Promise<Report>

export const patchContent = (path: ReportKey, patch: ContentPatch, ifMatch: IfMatch, key: string) =>
  send('patch', `${R}/content`, { path, body: withExactNumbers(patch), ifMatch, key }) as Promise<unknown> as Promise<Report>

export const previewImport = (path: ReportKey, file: File) =>
  send('post', `${R}/import`, { path, query: { dryRun: true }, body: formOf(file) }) as Promise<unknown> as Promise<ImportPreview>

export const importReport = (path: ReportKey, file: File, ifMatch: IfMatch) =>
  send('post', `${R}/import`, { path, body: formOf(file), ifMatch }) as Promise<unknown> as Promise<Report>

export const fillNil = (path: ReportKey, ifMatch: IfMatch) => send('post', `${R}/nil`, { path, ifMatch }) as Promise<unknown> as Promise<Report>

export const proposeCompletion = (path: ReportKey) =>
  send('post', `${R}/complete`, { path, query: { dryRun: true } }) as Promise<unknown> as Promise<{ proposals: Proposal[] }>

export const complete = (path: ReportKey, cells: string[], ifMatch: IfMatch) =>
  send('post', `${R}/complete`, { path, body: { cells }, ifMatch }) as Promise<unknown> as Promise<Report>

export const judgeFinding = (path: ReportKey, fingerprint: string, verdict: 'confirmed' | 'dismissed', text: string | null, ifMatch: IfMatch) =>
  send('post', `${R}/findings/{fingerprint}`, { path: { ...path, fingerprint }, body: { verdict, text }, ifMatch }) as Promise<unknown> as Promise<Report>

export const answerRemark = (path: ReportKey, id: string, text: string, ifMatch: IfMatch) =>
  send('post', `${R}/remarks/{id}/answer`, { path: { ...path, id }, body: { text }, ifMatch }) as Promise<unknown> as Promise<Report>

export const getHistory = (path: ReportKey) => send('get', `${R}/history`, { path }) as Promise<History>

export const listVersions = async (path: ReportKey) => (await send('get', `${R}/versions`, { path })).items as Receipt[]

export const getVersion = (path: ReportKey, n: number) => send('get', `${R}/versions/{n}`, { path: { ...path, n } }) as Promise<unknown> as Promise<Version>

export const diffVersions = (path: ReportKey, n: number, other: number) =>
  send('get', `${R}/versions/{n}/diff`, { path: { ...path, n }, query: { with: other } }) as Promise<unknown> as Promise<Diff>

export const compareWithYear = (path: ReportKey, year: number) =>
  send('get', `${R}/compare`, { path, query: { with: year } }) as Promise<unknown> as Promise<Diff>

/** The content of a submission, or of a revision as it was published. */
export const getContentOf = (path: ReportKey, which: { version: number } | { revision: number }) =>
  send('get', `${R}/export`, { path, query: { format: 'json', ...which } }) as Promise<unknown> as Promise<Content>

/** What a move of the lifecycle, or one of the acts beside them, carries. */
export type MoveBody = { remarks?: { cell: string | null; section: string | null; text: string }[]; reason?: string; officialUrl?: string | null; at?: string | null; publishedOn?: string }

const MOVES = {
  submit: 'submit', withdraw: 'withdraw', review: 'review', return: 'return', approve: 'approve', publish: 'publish',
  correct: 'correct', requestCorrection: 'request-correction', record: 'record', takeDown: 'take-down', restore: 'restore',
} as const

export type Move = ReportTrigger | 'review' | 'requestCorrection'

export const move = (path: ReportKey, trigger: Move, body: MoveBody | undefined, ifMatch: IfMatch) =>
  send('post', `${R}/${MOVES[trigger]}`, { path, body, ifMatch } as never) as Promise<unknown> as Promise<Report>

export const EXPORT_FORMATS = ['docx', 'xlsx', 'pdf', 'html', 'fragment', 'csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const exportReport = (path: ReportKey, format: ExportFormat) => receiveFile(fill(`${R}/export`, path, { format }))

/** An empty spreadsheet of the form, to be filled in and imported. */
export const templateAddress = (form: string) => fill('/api/v1/forms/{id}/template.xlsx', { id: form })

export const listAttachments = async (path: ReportKey) => (await send('get', `${R}/attachments`, { path })).items as Attachment[]

export const addAttachment = (path: ReportKey, file: File, ifMatch: IfMatch) => send('post', `${R}/attachments`, { path, body: formOf(file), ifMatch }) as Promise<Attachment>

export const attachmentAddress = (path: ReportKey, hash: string) => fill(`${R}/attachments/{hash}`, { ...path, hash })

export const askExtension = (path: ReportKey, until: string, reason: string, ifMatch: IfMatch) =>
  send('post', `${R}/extension`, { path, body: { until, reason }, ifMatch }) as Promise<unknown> as Promise<Report>

export const decideExtension = (path: ReportKey, decision: { granted: boolean; until: string | null; remark: string | null }, ifMatch: IfMatch) =>
  send('post', `${R}/extension/decide`, { path, body: decision, ifMatch }) as Promise<unknown> as Promise<Report>

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}

function withExactNumbers(patch: ContentPatch): unknown {
  if (!patch.cells) {
    return patch
  }
  const cells = Object.entries(patch.cells).map(([id, value]): [string, unknown] => [id, exact(value)])
  return { ...patch, cells: Object.fromEntries(cells) }
}

function exact(value: CellValue): unknown {
  return typeof value === 'string' ? exactNumber(value) : value
}
