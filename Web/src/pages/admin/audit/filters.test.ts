import { expect, test } from 'vitest'
import { isNarrowed, NO_FILTERS, readFilters, writeFilters } from './filters'

test('filters stand in the address and come back from it', () => {
  const filters = { by: 'zhang', action: ['signedIn', 'userMade'], agency: 'civil', resource: 'user/zhang', from: '2026-01-01', until: '2026-01-31' }
  const search = writeFilters(new URLSearchParams('of=platform&by=li&action=exported'), filters)
  expect(readFilters(search)).toEqual(filters)
  expect(search.get('of')).toBe('platform')
})

test('without filters nothing of them stands in the address', () => {
  expect(writeFilters(new URLSearchParams('of=platform&by=li&action=a&action=b'), NO_FILTERS).toString()).toBe('of=platform')
  expect(readFilters(new URLSearchParams())).toEqual(NO_FILTERS)
})

test('whether anything is narrowed is known', () => {
  expect(isNarrowed(NO_FILTERS)).toBe(false)
  expect(isNarrowed({ ...NO_FILTERS, action: ['signedIn'] })).toBe(true)
  expect(isNarrowed({ ...NO_FILTERS, until: '2026-01-31' })).toBe(true)
})
