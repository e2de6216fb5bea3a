const ZONE = 'Asia/Shanghai'
const OFFSET = '+08:00'

/** A moment as a field for date and hour has it, where the offices are. */
export const toField = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(moment).replace(' ', 'T')

/** The moment that such a field names. */
export const fromField = (field: string) => `${field}:00${OFFSET}`
