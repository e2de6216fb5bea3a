import { expect, test } from 'vitest'
import { readSchedule } from './schedule'

test.each([
  ['* * * * *', { kind: 'everyMinute' }],
  ['40 3 * * *', { kind: 'daily', time: '03:40' }],
  ['10 0 * 1-3 *', { kind: 'dailyInMonths', time: '00:10', from: '1', to: '3' }],
  ['*/5 * * * *', { kind: 'other', expression: '*/5 * * * *' }],
  ['0 9 * * 1-5', { kind: 'other', expression: '0 9 * * 1-5' }],
  ['0 9 * 1,7 *', { kind: 'other', expression: '0 9 * 1,7 *' }],
])('%s', (expression, schedule) => {
  expect(readSchedule(expression)).toEqual(schedule)
})
