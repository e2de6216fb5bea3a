import { describe, expect, test } from 'vitest'
import type { Content } from '../api/types'
import { arrived, canSend, changesOnly, edit, emptyQueue, failed, isQuiet, overlay, overtaken, refused, sent, toPatch } from './queue'

const content: Content = { form: '2021', title: '标题', cells: { a: 1, b: null }, sections: { overview: '旧' } }

describe('queue', () => {
  test('sends what waits at once, and what is typed meanwhile afterwards', () => {
    const first = sent(edit(emptyQueue, { a: 2 }))
    const typing = edit(first, { b: 3 })
    expect(canSend(typing)).toBe(false)
    const next = arrived(typing)
    expect([canSend(next), next.state, next.waiting]).toEqual([true, 'saving', { b: 3 }])
    expect(arrived(sent(next))).toMatchObject({ state: 'saved' })
  })

  test('loses nothing when an attempt fails, and the newer value wins', () => {
    const queue = failed(edit(sent(edit(emptyQueue, { a: 2, b: 2 })), { a: 3 }))
    expect(queue).toMatchObject({ state: 'failed', waiting: { a: 3, b: 2 }, underWay: {} })
    expect(isQuiet(queue)).toBe(false)
  })

  test('sends its own again after somebody else was faster, and names what both changed', () => {
    const queue = overtaken(sent(edit(emptyQueue, { a: 2, 'sections.overview': '新' })), ['a', 'c', 'sections.problems'])
    expect(queue.waiting).toEqual({ a: 2, 'sections.overview': '新' })
    expect(queue.overridden).toEqual(['a'])
  })

  test('drops what the server refuses as a value', () => {
    expect(refused(edit(sent(edit(emptyQueue, { a: 2 })), { b: 1 }), ['a'])).toMatchObject({ waiting: { b: 1 }, state: 'saving' })
  })

  test('shows the content as it will be', () => {
    const shown = overlay(content, edit(sent(edit(emptyQueue, { a: 5, title: '新题' })), { 'sections.problems': '问题' }))
    expect(shown).toMatchObject({ title: '新题', cells: { a: 5, b: null }, sections: { overview: '旧', problems: '问题' } })
  })

  test('sends only what is different, in the words of the server', () => {
    expect(changesOnly({ a: 1, b: 0, 'sections.overview': '旧' }, content)).toEqual({ b: 0 })
    expect(toPatch({ a: 1, title: '题', 'sections.other': '无' })).toEqual({ cells: { a: 1 }, title: '题', sections: { other: '无' } })
  })
})
