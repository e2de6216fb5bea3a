import { describe, expect, test } from 'vitest'
import type { InboxMessage } from '../api/types'
import { unreadOf, withRead } from './unread'

const message = (id: string, readAt: string | null) => ({ id, readAt }) as InboxMessage

describe('unread messages', () => {
  test('are counted', () => {
    expect(unreadOf({ items: [message('a', null), message('b', '2026-01-01T00:00:00Z')], next: 'more' })).toEqual({ count: 1, more: false })
  })

  test('may be more than one page holds', () => {
    expect(unreadOf({ items: [message('a', null), message('b', null)], next: 'more' })).toEqual({ count: 2, more: true })
    expect(unreadOf({ items: [message('a', null)], next: null })).toEqual({ count: 1, more: false })
  })

  test('become read one by one, and stay read since when they were', () => {
    const page = { items: [message('a', null), message('b', '2026-01-01T00:00:00Z')], next: null }
    expect(withRead(withRead(page, 'a', '2026-02-02T00:00:00Z'), 'b', '2026-02-02T00:00:00Z').items.map((one) => one.readAt)).toEqual(['2026-02-02T00:00:00Z', '2026-01-01T00:00:00Z'])
  })
})
