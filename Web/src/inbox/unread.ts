import type { InboxPage } from '../api/inbox'

export type Unread = { count: number; more: boolean }

/** How many messages of the newest page are unread, and whether older ones may be too. */
export function unreadOf(page: InboxPage): Unread {
  const count = page.items.filter((message) => message.readAt === null).length
  return { count, more: count === page.items.length && page.next != null }
}

/** The page as it is once a message was read: told at once, before the server is asked again. */
export const withRead = <T extends InboxPage>(page: T, id: string, at: string): T => ({
  ...page,
  items: page.items.map((message) => (message.id === id && message.readAt === null ? { ...message, readAt: at } : message)),
})
