import { describe, expect, test } from 'vitest'
import { curveOf, dateOf, dayOf } from './curve'

describe('the curve of a year', () => {
  test('two years lie on the same days', () => {
    expect([dayOf('2026-01-31', 2025), dayOf('2025-01-31', 2024)]).toEqual([30, 30])
    expect(dateOf(30, 2025)).toBe('2026-01-31')
  })

  test('begins with nothing and holds its last number to the end', () => {
    const days = [{ day: '2026-01-11', submitted: 2, published: 0 }, { day: '2026-01-21', submitted: 5, published: 1 }]
    expect(curveOf(days, 'submitted', 2025, 30)).toEqual([[0, 0], [10, 2], [20, 5], [30, 5]])
    expect(curveOf(days, 'published', 2025, 15)).toEqual([[0, 0], [10, 0], [15, 0]])
    expect(curveOf([], 'submitted', 2025, 15)).toEqual([[0, 0], [15, 0]])
  })
})
