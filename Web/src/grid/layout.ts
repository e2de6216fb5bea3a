import type { FormCell, FormLabel, FormTable } from '../api/types'

/** A table of an official form as it is printed: merged headers, headings of rows, and the cells between them. */
export type Layout = { width: number; head: HeaderCell[][]; rows: LayoutRow[] }

export type HeaderCell = { key: string; label: string; leaf: FormLabel | null; colSpan: number; rowSpan: number }

export type LayoutRow =
  | { kind: 'article'; key: string; text: string }
  | { kind: 'columns'; key: string; cells: HeaderCell[] }
  | { kind: 'cells'; key: string; headings: HeaderCell[]; cells: LayoutCell[]; row: FormLabel }

export type LayoutCell = { cell: FormCell; row: FormLabel; column: FormLabel; colSpan: number }

export function layoutOf(table: FormTable): Layout {
  const [first] = table.blocks
  return table.blocks.length === 1 && first && !first.article ? single(first) : blocks(table)
}

type Block = FormTable['blocks'][number]

/** Tables three and four: one block, with headers of several levels above and beside it. */
function single(block: Block): Layout {
  const rowDepth = Math.max(...block.rows.map((row) => row.header.length))
  const head = columnHeader(block.columns, rowDepth)
  const headings = rowHeadings(block.rows, rowDepth)
  return {
    width: rowDepth + block.columns.length,
    head,
    rows: block.rows.map((row, index) => ({ kind: 'cells', key: row.id, headings: headings[index]!, row, cells: cellsOf(block, row, block.columns.map(() => 1)) })),
  }
}

/** Table two: a block for each item of article 20, each with columns of its own, all as wide as the widest. */
function blocks(table: FormTable): Layout {
  const most = Math.max(...table.blocks.map((block) => block.columns.length))
  const rows: LayoutRow[] = []
  for (const [index, block] of table.blocks.entries()) {
    const spans = spread(block.columns.length, most)
    if (block.article) {
      rows.push({ kind: 'article', key: `article-${index}`, text: block.article })
    }
    rows.push({
      kind: 'columns',
      key: `columns-${index}`,
      cells: [
        { key: 'heading', label: block.rowHeading ?? '', leaf: null, colSpan: 1, rowSpan: 1 },
        ...block.columns.map((column, at) => ({ key: column.id, label: column.label, leaf: column, colSpan: spans[at]!, rowSpan: 1 })),
      ],
    })
    for (const row of block.rows) {
      rows.push({ kind: 'cells', key: `${index}-${row.id}`, headings: [{ key: row.id, label: row.label, leaf: row, colSpan: 1, rowSpan: 1 }], row, cells: cellsOf(block, row, spans) })
    }
  }
  return { width: 1 + most, head: [], rows }
}

function cellsOf(block: Block, row: FormLabel, spans: number[]): LayoutCell[] {
  return block.columns.flatMap((column, at) => {
    const cell = block.cells.find((candidate) => candidate.row === row.id && candidate.column === column.id)
    return cell ? [{ cell, row, column, colSpan: spans[at]! }] : []
  })
}

/** Shares `most` columns among `count`: whole shares, the last takes what is left. */
function spread(count: number, most: number): number[] {
  const share = Math.floor(most / count)
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? most - share * (count - 1) : share))
}

function columnHeader(columns: readonly FormLabel[], rowDepth: number): HeaderCell[][] {
  const depth = Math.max(...columns.map((column) => column.header.length))
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeaderCell[] = []
    if (level === 0 && rowDepth > 0) {
      cells.push({ key: 'corner', label: '', leaf: null, colSpan: rowDepth, rowSpan: depth })
    }
    for (const group of groups(columns, level)) {
      const column = columns[group.from]!
      const isLeaf = level === column.header.length - 1
      cells.push({ key: `${level}-${column.id}`, label: column.header[level]!, leaf: isLeaf ? column : null, colSpan: group.length, rowSpan: isLeaf ? depth - level : 1 })
    }
    return cells
  })
}

/** For each row the headings that begin in it; those of the rows before reach down into it. */
function rowHeadings(rows: readonly FormLabel[], depth: number): HeaderCell[][] {
  const result: HeaderCell[][] = rows.map(() => [])
  for (let level = 0; level < depth; level++) {
    for (const group of groups(rows, level)) {
      const row = rows[group.from]!
      const isLeaf = level === row.header.length - 1
      result[group.from]!.push({ key: `${level}-${row.id}`, label: row.header[level]!, leaf: isLeaf ? row : null, colSpan: isLeaf ? depth - level : 1, rowSpan: isLeaf ? 1 : group.length })
    }
  }
  return result
}

/** Runs of labels that share their header down to a level. A leaf stands alone, also where its neighbour has the same word. */
function groups(labels: readonly FormLabel[], level: number): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = []
  labels.forEach((label, at) => {
    if (label.header.length <= level) {
      return
    }
    const last = found.at(-1)
    const before = labels[at - 1]
    const continues = last && before && last.from + last.length === at && label.header.length > level + 1 && before.header.length > level + 1
      && label.header.slice(0, level + 1).every((word, depth) => word === before.header[depth])
    if (continues) {
      last.length++
    } else {
      found.push({ from: at, length: 1 })
    }
  })
  return found
}

/** Every cell of the table by lines, as the keyboard walks through them. */
export const linesOf = (layout: Layout): string[][] =>
  layout.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map((cell) => cell.cell.id)] : []))
