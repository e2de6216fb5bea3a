import { textOf } from '../../../shared/textOf'

/** A chosen file as the server reads it: UTF-8, with the type that its name says. */
export async function calendarFile(file: File): Promise<Blob> {
  const type = /\.ics$/i.test(file.name) ? 'text/calendar' : 'text/csv'
  return new Blob([textOf(await file.arrayBuffer())], { type })
}
