export const inbox = {
  inbox: {
    title: '消息',
    unread: '消息，{{number}} 条未读',
    noneUnread: '消息，没有未读',
    unreadOf: '{{unread}} 条未读，共显示 {{all}} 条',
    readAll: '全部标为已读',
    markRead: '标为已读',
    older: '更早的消息',
    empty: '还没有消息',
    emptyHint: '报送提醒、退回意见和办理动态会出现在这里。',
  },
}
