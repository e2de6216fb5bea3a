export const inbox = {
  inbox: {
    title: 'Messages',
    unread: 'Messages, {{number}} unread',
    noneUnread: 'Messages, none unread',
    unreadOf: '{{unread}} unread, {{all}} shown',
    readAll: 'Mark all as read',
    markRead: 'Mark as read',
    older: 'Older messages',
    empty: 'No messages yet',
    emptyHint: 'Reminders, remarks on a returned report and other news appear here.',
  },
}
