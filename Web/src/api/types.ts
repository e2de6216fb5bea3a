import type { components } from './schema'

type Schemas = components['schemas']

/** A cell: blank, a number, the exact text of a number that JavaScript cannot hold, or (after an import only) text that is none. */
export type CellValue = null | number | string

export type Cells = Readonly<Record<string, CellValue>>

export type Content = Omit<Schemas['ReportContent'], 'cells'> & { cells: Cells }

export type Report = Omit<Schemas['ReportResponse'], 'content'> & { content: Content }

export type Finding = Schemas['FindingResponse']
export type Remark = Schemas['RemarkResponse']
export type Form = Schemas['FormResponse']
export type FormTable = Schemas['FormTableResponse']
export type FormLabel = Schemas['FormLabelResponse']
export type FormCell = Schemas['FormCellResponse']
export type FormSection = Schemas['FormSectionResponse']
export type ReportStatus = Schemas['ReportStatus']
export type ReportTrigger = Schemas['ReportTrigger']
export type ReportRow = Schemas['ReportRowResponse']
export type Me = Schemas['MeResponse']
export type Task = Schemas['TaskResponse']
export type Role = Schemas['Role']
export type Lifecycle = Schemas['LifecycleResponse']
export type History = Schemas['HistoryResponse']
export type Receipt = Schemas['ReceiptResponse']
export type Agency = Schemas['AgencyResponse']
export type AgencyKind = Schemas['AgencyKind']
export type Tenant = Schemas['TenantResponse']
export type TenantLevel = Schemas['TenantLevel']
export type Cycle = Schemas['CycleResponse']
export type Operation = Schemas['OperationResponse']
export type OperationRow = Schemas['OperationRowResponse']
export type OperationState = Schemas['OperationState']
export type AuditRow = Schemas['AuditRowResponse']
export type AuditChange = Schemas['AuditChangeResponse']
export type AuditActionWords = Schemas['AuditActionResponse']
export type OperationProgress = Schemas['OperationProgressResponse']
export type BoardRow = Schemas['BoardRowResponse']
export type OnTimeRate = Schemas['OnTimeRateResponse']
export type Progress = Schemas['ProgressResponse']
export type ProgressDay = Schemas['ProgressDay']
export type Roster = Schemas['RosterResponse']
export type RosterEntry = Schemas['RosterEntryResponse']
export type AgencyEventKind = Schemas['AgencyEventKind']
export type Milestone = Schemas['Milestone']
export type Calendar = Schemas['CalendarResponse']
export type CalendarDay = Schemas['CalendarDayModel']
export type DateMove = Schemas['DateMoveResponse']
export type DueChange = Schemas['DueChangeResponse']
export type ReminderPolicy = Required<Schemas['ReminderPolicy']>
export type Reminder = Schemas['ReminderResponse']
export type PlannedReminder = Schemas['PlannedReminderResponse']
export type LedgerState = Schemas['LedgerState']
export type MessageKind = Schemas['MessageKind']
export type MessageTemplate = Schemas['MessageTemplate']
export type Wording = Schemas['TemplateResponse']
export type LoggedContact = Schemas['ContactLogResponse']
export type FolderImport = Schemas['FolderImportResponse']
export type Attachment = Schemas['AttachmentResponse']
export type DueExplanation = Schemas['DueExplanationResponse']
export type Proposal = { cell: string; value: number; because: string }
export type SectionDiff = Schemas['SectionDiff']

export type CellDiff = Omit<Schemas['CellDiff'], 'before' | 'after'> & { before: CellValue; after: CellValue }

export type Diff = { cells: CellDiff[]; sections: SectionDiff[] }

/** What an import would store. */
export type ImportPreview = { content: Content; findings: Finding[]; read: Schemas['ReadResponse'] }

export type Version = { submission: Receipt; content: Content }

/** Which report: the three parts of its address. */
export type ReportKey = { tenant: string; agency: string; year: number }

/** A write of some parts of a report. */
export type ContentPatch = {
  title?: string
  agencyName?: string
  cells?: Record<string, CellValue>
  sections?: Record<string, string | null>
  explanations?: Record<string, string>
  dropSource?: boolean
}

export type InboxMessage = Schemas['InboxMessageResponse']
export type Webhook = Schemas['WebhookResponse']
export type WebhookForm = Schemas['WebhookForm']
export type WebhookDelivery = Schemas['WebhookDeliveryResponse']
export type Job = Schemas['JobResponse']
export type JobRun = Schemas['JobRunResponse']
export type Contact = Schemas['ContactModel']
export type OpenSession = Schemas['OpenSessionResponse']
export type AccessToken = Schemas['TokenResponse']
export type NewToken = Schemas['NewTokenResponse']
export type TokenScope = Schemas['TokenScope']
