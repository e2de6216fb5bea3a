import { describe, expect, test } from 'vitest'
import { expectedTotal, partsOf } from './totals'

const ORGANISATIONS = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrganization', 'total']
const ROWS = ['new', 'carriedIn', 'granted', 'denied.stateSecret', 'other.misc', 'total', 'carriedOut']
const ALL = ROWS.flatMap((row) => ORGANISATIONS.map((column) => `requests.${row}.${column}`))

describe('partsOf', () => {
  test('a line adds its six kinds of applicants', () => {
    expect(partsOf('requests.denied.stateSecret.total', ALL)).toHaveLength(6)
  })

  test('a column adds its outcomes and nothing else', () => {
    expect(partsOf('requests.total.natural', ALL)).toEqual(['requests.granted.natural', 'requests.denied.stateSecret.natural', 'requests.other.misc.natural'])
  })

  test('table four adds four results in each group', () => {
    expect(partsOf('review.litigation.direct.total', [])).toEqual(['upheld', 'corrected', 'other', 'pending'].map((result) => `review.litigation.direct.${result}`))
  })

  test('other cells are no totals', () => {
    expect(partsOf('requests.new.natural', ALL)).toBeNull()
    expect(partsOf('disclosure.fees.amount', [])).toBeNull()
  })
})

describe('expectedTotal', () => {
  test('is the exact sum, and nothing while a part is blank', () => {
    const cells: Record<string, number | null> = { 'review.reconsideration.upheld': 1, 'review.reconsideration.corrected': 2, 'review.reconsideration.other': 0, 'review.reconsideration.pending': 4 }
    expect(expectedTotal('review.reconsideration.total', [], (cell) => cells[cell])).toBe('7')
    expect(expectedTotal('review.reconsideration.total', [], (cell) => (cell.endsWith('pending') ? null : cells[cell]))).toBeNull()
  })
})
