/** The text of a file: UTF-8, or GB 18030, which Chinese spreadsheet programs write when nobody asks them. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
