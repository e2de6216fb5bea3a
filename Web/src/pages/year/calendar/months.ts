import type { Calendar, CalendarDay } from '../../../api/types'

const DAY = 86_400_000
const WEEK = 7

export type Day = {
  date: string
  number: number
  /** Nobody works: a weekend or a day off. */
  off: boolean
  /** What makes the day other than the week has it. */
  special: CalendarDay['kind'] | null
  occasion: string
  /** The jurisdiction has said so itself. */
  own: boolean
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
/** 0 for Monday. */
const weekday = (date: string) => (new Date(date).getUTCDay() + WEEK - 1) % WEEK

/** The twelve months of a year, each in weeks from Monday on; null where a week lies in another month. */
export function monthsOf(year: number, { days, official }: Pick<Calendar, 'days' | 'official'>): (Day | null)[][][] {
  const known = new Map<string, CalendarDay & { own: boolean }>()
  official.forEach((day) => known.set(day.date, { ...day, own: false }))
  days.forEach((day) => known.set(day.date, { ...day, own: true }))
  return Array.from({ length: 12 }, (_, month) => {
    const first = Date.UTC(year, month, 1)
    const length = (Date.UTC(year, month + 1, 1) - first) / DAY
    const cells: (Day | null)[] = Array.from({ length: weekday(iso(first)) }, () => null)
    for (let number = 1; number <= length; number++) {
      const date = iso(first + (number - 1) * DAY)
      const special = known.get(date)
      cells.push({ date, number, off: special ? special.kind === 'holiday' : weekday(date) >= 5, special: special?.kind ?? null, occasion: special?.occasion ?? '', own: special?.own ?? false })
    }
    while (cells.length % WEEK > 0) {
      cells.push(null)
    }
    return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK))
  })
}

/** All days from one to the other, both with them; nothing when they lie the other way round. */
export function daysBetween(from: string, until: string): string[] {
  const count = Math.round((Date.parse(until) - Date.parse(from)) / DAY) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => iso(Date.parse(from) + index * DAY))
}

const sameDay = (a: CalendarDay) => (b: CalendarDay) => a.date === b.date && a.kind === b.kind && (a.occasion ?? '') === (b.occasion ?? '')

/** What a change adds to the jurisdiction's own days, and what it takes away. */
export const differenceOf = (before: readonly CalendarDay[], after: readonly CalendarDay[]) => ({
  added: after.filter((day) => !before.some(sameDay(day))),
  removed: before.filter((day) => !after.some(sameDay(day))),
})
