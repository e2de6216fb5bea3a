/** A chosen file as the server reads it: UTF-8, with the type that its name says. Chinese Excel writes CSV in GB 18030. */
export async function calendarFile(file: File): Promise<Blob> {
  const type = /\.ics$/i.test(file.name) ? 'text/calendar' : 'text/csv'
  return new Blob([textOf(await file.arrayBuffer())], { type })
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
