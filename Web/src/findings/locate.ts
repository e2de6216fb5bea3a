import type { Finding, Form } from '../api/types'

/** How a cell is coloured; a blank one is no mistake yet, so it is marked more softly. */
export type CellLevel = Finding['level'] | 'blank'

const WEIGHT: Readonly<Record<CellLevel, number>> = { blank: 0, hint: 1, warning: 2, error: 3 }

/** The cells that a finding is about: as named, else those of its row or column. */
export function cellsOf(finding: Finding, form: Form): string[] {
  if (finding.cell) {
    return [finding.cell]
  }
  if (finding.cells.length > 0) {
    return finding.cells
  }
  const blocks = form.tables.filter((table) => table.id === finding.table).flatMap((table) => table.blocks)
  const cells = blocks.flatMap((block) => block.cells)
  if (finding.column) {
    return cells.filter((cell) => cell.column === finding.column).map((cell) => cell.id)
  }
  // In table four a row is the group of columns whose sum is checked.
  return finding.row ? cells.filter((cell) => cell.row === finding.row || cell.column.startsWith(`${finding.row}.`)).map((cell) => cell.id) : []
}

/** Where to jump: of a sum that is off, the total. */
export function targetOf(finding: Finding, form: Form): { cell: string } | { section: string } | null {
  const cells = cellsOf(finding, form)
  const total = cells.find((cell) => cell.endsWith('.total') || /^requests\.total\./.test(cell))
  const cell = finding.cell ?? (finding.code === 'cell.blank' ? cells[0] : (total ?? cells[0]))
  if (cell) {
    return { cell }
  }
  if (finding.section) {
    return { section: finding.section }
  }
  return finding.code.startsWith('title.') ? { section: 'title' } : null
}

/** The heaviest finding of every cell. */
export function levelsOf(findings: readonly Finding[], form: Form): Map<string, CellLevel> {
  const levels = new Map<string, CellLevel>()
  for (const finding of findings.filter((candidate) => isOpen(candidate) && candidate.assessable)) {
    const level: CellLevel = finding.code === 'cell.blank' ? 'blank' : finding.level
    const target = targetOf(finding, form)
    const cells = finding.code === 'cell.blank' || finding.cell ? cellsOf(finding, form) : target && 'cell' in target ? [target.cell] : []
    for (const cell of cells) {
      const known = levels.get(cell)
      if (known === undefined || WEIGHT[level] > WEIGHT[known]) {
        levels.set(cell, level)
      }
    }
  }
  return levels
}

/** Not yet explained, judged or lifted by a reason. */
export const isOpen = (finding: Finding): boolean => !finding.explanation && !finding.verdict && !finding.override

/** What has to be dealt with before a report can be submitted. */
export const blocks = (finding: Finding): boolean => isOpen(finding) && (finding.level === 'error' || (finding.level === 'warning' && finding.assessable))

/** Those that touch a cell. */
export const findingsAt = (findings: readonly Finding[], cell: string, form: Form): Finding[] =>
  findings.filter((finding) => finding.code !== 'cell.blank' && cellsOf(finding, form).includes(cell))
