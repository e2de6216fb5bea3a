/** Days are counted where the offices are. */
const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000

export const formatMoment = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE }).format(new Date(moment))

export const formatDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

export const formatShortDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

export const today = (now: Date = new Date()) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now)

/** Days from today until a date; negative when it is past. */
export const daysUntil = (day: string, from: string = today()) => Math.round((Date.parse(day) - Date.parse(from)) / DAY)

/** The year that is reported on now: the one that has ended. */
export const reportYear = (now: Date = new Date()) => Number(today(now).slice(0, 4)) - 1
