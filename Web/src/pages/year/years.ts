import { reportYear, today } from '../../shared/dates'

const FIRST_YEAR = 2019
const DECEMBER = '12'

/** The years that can be worked on, the latest first: from December on also the one that is ending, whose roster is confirmed by then. */
export function yearsToShow(now: Date = new Date()): number[] {
  const latest = reportYear(now) + (today(now).slice(5, 7) === DECEMBER ? 1 : 0)
  return Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => latest - index)
}
