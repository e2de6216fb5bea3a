/** Days are counted where the offices are. */
const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000

/** Made once for each language: making one takes longer than all else that a line of a list does. */
function formatter(options: Intl.DateTimeFormatOptions): (language: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (language) => {
    const format = made.get(language) ?? new Intl.DateTimeFormat(language, options)
    made.set(language, format)
    return format
  }
}

const moments = formatter({ dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE })
const days = formatter({ dateStyle: 'medium', timeZone: 'UTC' })
const shortDays = formatter({ month: 'short', day: 'numeric', timeZone: 'UTC' })
const isoDays = formatter({ timeZone: ZONE })

export const formatMoment = (moment: string, language: string) => moments(language).format(new Date(moment))

export const formatDay = (day: string, language: string) => days(language).format(new Date(`${day}T00:00:00Z`))

export const formatShortDay = (day: string, language: string) => shortDays(language).format(new Date(`${day}T00:00:00Z`))

export const today = (now: Date = new Date()) => isoDays('sv-SE').format(now)

/** Days from today until a date; negative when it is past. */
export const daysUntil = (day: string, from: string = today()) => Math.round((Date.parse(day) - Date.parse(from)) / DAY)

/** The year that is reported on now: the one that has ended. */
export const reportYear = (now: Date = new Date()) => Number(today(now).slice(0, 4)) - 1
