import { expect, test } from 'vitest'
import { endsSoon } from './endsSoon'

test('a token ends soon in its last two weeks', () => {
  const now = new Date('2026-01-12T02:00:00Z')
  expect(endsSoon('2026-01-26T01:59:59Z', now)).toBe(true)
  expect(endsSoon('2026-01-26T02:00:00Z', now)).toBe(false)
})
