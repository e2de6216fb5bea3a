import { describe, expect, test } from 'vitest'
import { formatDecimal, parseDecimal } from './decimal'

describe('decimal', () => {
  test.each(['0', '12', '-3', '9007199254740993', '123456789012345678', '255490.123456', '-0.5'])('%s is kept to the digit', (text) => {
    expect(formatDecimal(parseDecimal(text)!)).toBe(text)
  })

  test.each(['', ' ', '1.', '.5', '1.1234567', '1e3', '五', '1 2'])('“%s” is no number', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })
})
