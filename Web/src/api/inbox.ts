import { send } from './client'
import type { InboxMessage } from './types'

/** As many as are asked for at once; more unread ones are only said to be more. */
export const INBOX_PAGE = 100

export type InboxPage = { items: InboxMessage[]; next?: string | null }

export const getInbox = (cursor?: string) =>
  send('get', '/api/v1/me/inbox', { query: { limit: INBOX_PAGE, ...(cursor === undefined ? {} : { cursor }) } }) as Promise<InboxPage>

export const readMessage = (id: string) => send('post', '/api/v1/me/inbox/{id}/read', { path: { id } })
