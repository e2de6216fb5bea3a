import { describe, expect, test } from 'vitest'
import type { BoardRow } from '../../api/types'
import { matching, readFilters, writeFilters } from './filters'

const row = (agency: string, name: string, more: Partial<BoardRow> = {}): BoardRow => ({
  agency, name, kind: 'department', expected: true, status: 'draft', revision: 1, holder: 'agency', submitDueOn: '2026-01-30', publishDueOn: '2026-01-30', daysLate: 0, excused: false,
  errors: 0, warnings: 0, lastContact: null, ...more,
})
const ROWS = [row('civil', '青岚县民政局'), row('zone', '青岚经济开发区管理委员会', { status: 'published', kind: 'zone' }), row('water', '青岚县水利局', { daysLate: 3, status: null })]
const NONE = { q: '', status: null, kind: null, late: false }

describe('filters', () => {
  test('survive the address bar', () => {
    const filters = { q: '民政 局', status: 'draft', kind: 'zone', late: true } as const
    expect(readFilters(new URLSearchParams(writeFilters(filters).toString()))).toEqual(filters)
    expect(writeFilters(NONE).toString()).toBe('')
  })

  test.each([['民政', ['civil']], ['开发区', ['zone']], ['WAT', ['water']], ['青岚 局', ['civil', 'water']], ['没有', []]])('“%s” finds %j in any part of a name', (q, found) => {
    expect(matching(ROWS, { ...NONE, q }).map((one) => one.agency)).toEqual(found)
  })

  test('narrow by state, kind and lateness', () => {
    expect(matching(ROWS, { ...NONE, status: 'published' })).toHaveLength(1)
    expect(matching(ROWS, { ...NONE, status: 'none' }).map((one) => one.agency)).toEqual(['water'])
    expect(matching(ROWS, { ...NONE, kind: 'zone' })).toHaveLength(1)
    expect(matching(ROWS, { ...NONE, late: true }).map((one) => one.agency)).toEqual(['water'])
  })

  test('5,000 rows are filtered well within 100 ms', () => {
    const many = Array.from({ length: 5000 }, (_, index) => row(`agency-${index}`, `第${index}机关`))
    const began = performance.now()
    expect(matching(many, { ...NONE, q: '499' })).toHaveLength(15)
    expect(performance.now() - began).toBeLessThan(100)
  })
})
