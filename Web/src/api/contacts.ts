import { send } from './client'
import type { LoggedContact } from './types'

const L = '/api/v1/tenants/{tenant}/contacts-log'

export const WAYS = ['phone', 'visit', 'message', 'other'] as const
export type Way = (typeof WAYS)[number]

export type NewContact = { agency: string; year: number; way: Way; person: string; text: string; at: string }

/** The newest first; of one agency, or of all. */
export const listContacts = async (tenant: string, year: number, agency: string | null) =>
  (await send('get', L, { path: { tenant }, query: { year, ...(agency === null ? {} : { agency }) } })).items as LoggedContact[]

export const logContact = (tenant: string, contact: NewContact, key: string) => send('post', L, { path: { tenant }, body: contact, key }) as Promise<LoggedContact>
