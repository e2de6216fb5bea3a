const SEPARATORS = [',', '\t', ';'] as const

/** The lines of a table as text (RFC 4180); comma, tab and semicolon are told apart by the first line. Empty lines are left out. */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!
    if (quoted) {
      if (sign !== '"') {
        field += sign
      } else if (source[at + 1] === '"') {
        field += sign
        at++
      } else {
        quoted = false
      }
    } else if (sign === '"' && field.trim() === '') {
      field = ''
      quoted = true
    } else if (sign === separator) {
      row.push(field)
      field = ''
    } else if (sign === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
    } else {
      field += sign
    }
  }
  rows.push([...row, field])
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some((cell) => cell !== ''))
}

function separatorOf(source: string): string {
  const first = source.slice(0, source.indexOf('\n') < 0 ? undefined : source.indexOf('\n'))
  const count = (sign: string) => first.split(sign).length
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** As spreadsheet programs open it without asking: marked as UTF-8, lines ended as on Windows. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`

const quote = (field: string) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
