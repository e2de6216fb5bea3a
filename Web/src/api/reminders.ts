import { send } from './client'
import type { LedgerState, MessageKind, MessageTemplate, PlannedReminder, Reminder, ReminderPolicy, Wording } from './types'

const T = '/api/v1/tenants/{tenant}'
const LEDGER_PAGE = 200

export const getPolicy = (tenant: string) => send('get', `${T}/reminder-policy`, { path: { tenant } }) as Promise<ReminderPolicy>

export const putPolicy = (tenant: string, policy: ReminderPolicy, key: string) => send('put', `${T}/reminder-policy`, { path: { tenant }, body: policy, key })

/** A page of the ledger, the newest first. */
export const listReminders = (tenant: string, year: number, agency: string | null, state: LedgerState | null, cursor: string | null) =>
  send('get', `${T}/reminders`, { path: { tenant }, query: { year, limit: LEDGER_PAGE, ...(agency === null ? {} : { agency }), ...(state === null ? {} : { state }), ...(cursor === null ? {} : { cursor }) } }) as Promise<{ items: Reminder[]; next: string | null }>

/** What will be sent on a day, as things stand now. */
export const planOf = async (tenant: string, date: string) => (await send('get', `${T}/reminders/preview`, { path: { tenant }, query: { date } })).items as PlannedReminder[]

export const previewSending = async (tenant: string, year: number, agencies: string[]) =>
  (await send('post', `${T}/reminders/send`, { path: { tenant }, query: { dryRun: true }, body: { year, agencies } })).items as PlannedReminder[]

export const sendReminders = async (tenant: string, year: number, agencies: string[], key: string) =>
  (await send('post', `${T}/reminders/send`, { path: { tenant }, body: { year, agencies }, key })).items as PlannedReminder[]

export type Texts = { zh: MessageTemplate; en: MessageTemplate }

export const getWording = (tenant: string, kind: MessageKind) => send('get', `${T}/templates/{kind}`, { path: { tenant, kind } }) as Promise<Wording>

export const previewWording = (tenant: string, kind: MessageKind, texts: Texts) =>
  send('put', `${T}/templates/{kind}`, { path: { tenant, kind }, query: { dryRun: true }, body: texts }) as Promise<Wording>

export const putWording = (tenant: string, kind: MessageKind, texts: Texts, key: string) => send('put', `${T}/templates/{kind}`, { path: { tenant, kind }, body: texts, key }) as Promise<Wording>
