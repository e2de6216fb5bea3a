import { expect, test } from 'vitest'
import { calendarFile } from './calendarFile'

test('a file keeps its words, in whichever way Excel wrote them, and is told by its name', async () => {
  const utf8 = await calendarFile(new File(['2027-02-06,休,春节'], '放假.csv'))
  expect(await utf8.text()).toBe('2027-02-06,休,春节')
  expect(utf8.type).toBe('text/csv')

  const spring = new Uint8Array([0xb4, 0xba, 0xbd, 0xda])
  expect(await (await calendarFile(new File([spring], 'days.csv'))).text()).toBe('春节')
  expect((await calendarFile(new File(['BEGIN:VCALENDAR'], 'Days.ICS'))).type).toBe('text/calendar')
})
