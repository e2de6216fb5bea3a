export type Schedule =
  | { kind: 'everyMinute' }
  | { kind: 'daily'; time: string }
  | { kind: 'dailyInMonths'; time: string; from: string; to: string }
  /** One that has no words here; shown as it is. */
  | { kind: 'other'; expression: string }

const NUMBER = /^\d{1,2}$/
const MONTHS = /^(\d{1,2})-(\d{1,2})$/

/** What a schedule of five fields says, as far as the jobs of the product use them. */
export function readSchedule(expression: string): Schedule {
  const [minute = '', hour = '', day, month = '', weekday] = expression.split(' ')
  if (expression === '* * * * *') {
    return { kind: 'everyMinute' }
  }
  if (!NUMBER.test(minute) || !NUMBER.test(hour) || day !== '*' || weekday !== '*') {
    return { kind: 'other', expression }
  }
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  const [, from, to] = MONTHS.exec(month) ?? []
  return month === '*' ? { kind: 'daily', time } : from !== undefined && to !== undefined ? { kind: 'dailyInMonths', time, from, to } : { kind: 'other', expression }
}
