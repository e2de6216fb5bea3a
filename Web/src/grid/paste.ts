import type { CellValue } from '../api/types'
import { positionOf } from './navigation'
import { readEntry, toValue, type CellRules } from './values'

export type Pasted = {
  changes: Record<string, CellValue>
  /** What could not be read as a number, with the cell where it would have gone. */
  wrong: { cell: string; text: string }[]
  /** How many values fell outside of the table. */
  outside: number
}

/** The lines and columns that a spreadsheet or the table of a web page puts on the clipboard; null for a single value. */
export function readBlock(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').map((line) => line.split('\t'))
  return lines.length === 1 && lines[0]!.length === 1 ? null : lines
}

/** Puts a block into the table, its upper left corner at `from`. Blank values of the block blank their cells. */
export function place(block: readonly (readonly string[])[], lines: readonly (readonly string[])[], from: string, rules: (cell: string) => CellRules): Pasted {
  const result: Pasted = { changes: {}, wrong: [], outside: 0 }
  const at = positionOf(lines, from)
  if (!at) {
    return result
  }
  for (const [down, values] of withoutHeadings(block).entries()) {
    for (const [right, text] of values.entries()) {
      const cell = lines[at[0] + down]?.[at[1] + right]
      if (cell === undefined) {
        result.outside += text.trim() === '' ? 0 : 1
        continue
      }
      const entry = readEntry(text, rules(cell))
      if (entry.kind === 'wrong') {
        result.wrong.push({ cell, text })
      } else {
        result.changes[cell] = toValue(entry)
      }
    }
  }
  return result
}

/** Whoever copies whole lines of the form copies their headings too: when each line begins with words, they are left out. */
function withoutHeadings(block: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const anything: CellRules = { whole: false, mayBeNegative: true }
  const isWord = (text: string) => readEntry(text, anything).kind === 'wrong'
  const headings = block.map((values) => values.findIndex((text) => !isWord(text)))
  if (headings.some((count) => count <= 0)) {
    return block
  }
  // A heading that spans columns leaves its line shorter, so lines are cut from their ends.
  const width = Math.max(...block.map((values, line) => values.length - headings[line]!))
  return block.map((values) => values.slice(Math.max(0, values.length - width)))
}
