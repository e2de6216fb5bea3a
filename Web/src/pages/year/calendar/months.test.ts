import { describe, expect, test } from 'vitest'
import type { CalendarDay } from '../../../api/types'
import { daysBetween, differenceOf, monthsOf } from './months'

const day = (date: string, kind: CalendarDay['kind'], occasion = ''): CalendarDay => ({ date, kind, occasion })

describe('the months of a year', () => {
  const months = monthsOf(2026, { official: [day('2026-02-17', 'holiday', '春节'), day('2026-02-14', 'workday', '春节')], days: [day('2026-02-14', 'holiday', '本地')] })
  const find = (date: string) => months.flat(2).find((one) => one?.date === date)!

  test('hold every day once, in weeks from Monday on', () => {
    expect(months.flat(2).filter((one) => one !== null)).toHaveLength(365)
    expect(months[0]![0]!.map((one) => one?.number ?? null)).toEqual([null, null, null, 1, 2, 3, 4])
    expect(months.flat().every((week) => week.length === 7)).toBe(true)
  })

  test('know weekends, days off, and own days before official ones', () => {
    expect(find('2026-02-16')).toMatchObject({ off: false, special: null })
    expect(find('2026-02-15')).toMatchObject({ off: true, special: null })
    expect(find('2026-02-17')).toMatchObject({ off: true, special: 'holiday', occasion: '春节', own: false })
    expect(find('2026-02-14')).toMatchObject({ off: true, special: 'holiday', occasion: '本地', own: true })
  })
})

test('a span of days holds both ends, and none when turned round', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  expect(daysBetween('2026-03-01', '2026-02-27')).toEqual([])
})

test('a change is what it adds and takes away', () => {
  const [kept, gone, renamed] = [day('2026-01-01', 'holiday', '元旦'), day('2026-05-04', 'holiday'), day('2026-06-01', 'workday', '甲')]
  expect(differenceOf([kept, gone, renamed], [{ ...kept }, { ...renamed, occasion: '乙' }])).toEqual({ added: [{ ...renamed, occasion: '乙' }], removed: [gone, renamed] })
})
