import { expect, test } from 'vitest'
import { fromField, toField } from './when'

test('a moment survives the field for date and hour, wherever the browser is', () => {
  expect(toField(new Date('2026-01-15T16:30:00Z'))).toBe('2026-01-16T00:30')
  expect(new Date(fromField('2026-01-16T00:30')).toISOString()).toBe('2026-01-15T16:30:00.000Z')
})
