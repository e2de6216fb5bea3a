/** Where a key leads from a cell, as in a spreadsheet; null where there is nothing further. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous' | 'first' | 'last'

export function cellAfter(lines: readonly (readonly string[])[], from: string, step: Step): string | null {
  const at = positionOf(lines, from)
  if (!at) {
    return null
  }
  const [line, column] = at
  switch (step) {
    case 'up':
      return inLine(lines[line - 1], column)
    case 'down':
      return inLine(lines[line + 1], column)
    case 'left':
      return lines[line]![column - 1] ?? null
    case 'right':
      return lines[line]![column + 1] ?? null
    case 'next':
      return lines[line]![column + 1] ?? lines[line + 1]?.[0] ?? null
    case 'previous':
      return lines[line]![column - 1] ?? lines[line - 1]?.at(-1) ?? null
    case 'first':
      return lines[line]![0] ?? null
    case 'last':
      return lines[line]!.at(-1) ?? null
  }
}

export function positionOf(lines: readonly (readonly string[])[], cell: string): [line: number, column: number] | null {
  for (const [line, cells] of lines.entries()) {
    const column = cells.indexOf(cell)
    if (column >= 0) {
      return [line, column]
    }
  }
  return null
}

/** A shorter line is entered at its end. */
function inLine(line: readonly string[] | undefined, column: number): string | null {
  return line && line.length > 0 ? line[Math.min(column, line.length - 1)]! : null
}
