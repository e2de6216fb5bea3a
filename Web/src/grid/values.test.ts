import { describe, expect, test } from 'vitest'
import { difference, readEntry, toValue } from './values'

const COUNT = { whole: true, mayBeNegative: false }
const AMOUNT = { whole: false, mayBeNegative: false }

describe('readEntry', () => {
  test.each([
    ['12', '12'], ['１２', '12'], ['1,234', '1234'], [' 7\u3000', '7'], ['5次', '5'], ['00', '0'], ['+3', '3'], ['12件', '12'],
  ])('“%s” is read as %s', (typed, text) => {
    expect(readEntry(typed, COUNT)).toEqual({ kind: 'number', text })
  })

  test.each(['', '  ', '-', '—', '/'])('“%s” is blank', (typed) => {
    expect(readEntry(typed, COUNT)).toEqual({ kind: 'blank' })
  })

  test.each([['abc', 'notANumber'], ['-1', 'negative'], ['1.5', 'notWhole'], ['五', 'notANumber']])('“%s” is wrong: %s', (typed, because) => {
    expect(readEntry(typed, COUNT)).toMatchObject({ kind: 'wrong', because })
  })

  test('an amount may have places, a change may be negative', () => {
    expect(readEntry('133.730', AMOUNT)).toEqual({ kind: 'number', text: '133.73' })
    expect(readEntry('-4', { whole: true, mayBeNegative: true })).toEqual({ kind: 'number', text: '-4' })
  })
})

describe('toValue', () => {
  test('what a double cannot hold stays a text', () => {
    expect(toValue({ kind: 'number', text: '12' })).toBe(12)
    expect(toValue({ kind: 'number', text: '9007199254740993' })).toBe('9007199254740993')
    expect(toValue({ kind: 'blank' })).toBeNull()
  })
})

describe('difference', () => {
  test('is exact, and null unless both are numbers', () => {
    expect(difference(0.3, 0.1)).toBe('0.2')
    expect(difference(1, null)).toBeNull()
    expect(difference('x', 1)).toBeNull()
  })
})
