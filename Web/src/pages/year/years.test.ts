import { expect, test } from 'vitest'
import { yearsToShow } from './years'

test.each([['2026-11-30T15:59:00Z', 2025], ['2026-11-30T16:00:00Z', 2026], ['2027-01-01T00:00:00Z', 2026]])('at %s the latest year is %i', (now, latest) => {
  const years = yearsToShow(new Date(now))
  expect(years[0]).toBe(latest)
  expect(years.at(-1)).toBe(2019)
})
