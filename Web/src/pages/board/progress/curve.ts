import type { ProgressDay } from '../../../api/types'

const DAY = 86_400_000

/** A day of the calendar as the number of days since the new year in which reports are due. */
export const dayOf = (date: string, year: number) => Math.round((Date.parse(date) - Date.UTC(year + 1, 0, 1)) / DAY)

/** The date that such a number stands for. */
export const dateOf = (day: number, year: number) => new Date(Date.UTC(year + 1, 0, 1) + day * DAY).toISOString().slice(0, 10)

/** The steps of a curve from its first day to `until`, where the last number still holds. */
export function curveOf(days: readonly ProgressDay[], reached: 'submitted' | 'published', year: number, until: number): [day: number, count: number][] {
  const points = days.map((day): [number, number] => [dayOf(day.day, year), day[reached]]).filter(([day]) => day <= until)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) {
    return [[0, 0], [Math.max(0, until), 0]]
  }
  return [...(first[0] > 0 ? [[0, 0] as [number, number]] : []), ...points, ...(last[0] < until ? [[until, last[1]] as [number, number]] : [])]
}
