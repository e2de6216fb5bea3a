import { describe, expect, test } from 'vitest'
import type { FormTable } from '../api/types'
import { layoutOf, linesOf } from './layout'

const label = (id: string, header: string[]) => ({ id, label: header.at(-1) ?? '', labelEn: id, header, explanation: null })
const block = (columns: ReturnType<typeof label>[], rows: ReturnType<typeof label>[], article: string | null = null) => ({
  article,
  rowHeading: article && '信息内容',
  columns,
  rows,
  cells: rows.flatMap((row) => columns.map((column) => ({ id: `t.${row.id}.${column.id}`, row: row.id, column: column.id, unit: '件', unitPrinted: false, whole: true, mayBeNegative: false }))),
})
const table = (...blocks: ReturnType<typeof block>[]): FormTable => ({ id: 't', title: '', titleEn: '', note: null, blocks })

describe('layoutOf a table with headers of several levels', () => {
  const layout = layoutOf(table(block(
    [label('a', ['申请人情况', '自然人']), label('b', ['申请人情况', '法人', '企业']), label('c', ['申请人情况', '法人', '其他']), label('d', ['申请人情况', '总计'])],
    [label('new', ['一、新收']), label('x', ['三、结果', '（三）', '1']), label('y', ['三、结果', '（三）', '2']), label('total', ['三、结果', '（七）总计'])],
  )))

  test('merges the headings above', () => {
    expect(layout.head.map((row) => row.map((cell) => [cell.label, cell.colSpan, cell.rowSpan]))).toEqual([
      [['', 3, 3], ['申请人情况', 4, 1]],
      [['自然人', 1, 2], ['法人', 2, 1], ['总计', 1, 2]],
      [['企业', 1, 1], ['其他', 1, 1]],
    ])
  })

  test('merges the headings beside, each beginning in its first row', () => {
    const headings = layout.rows.map((row) => (row.kind === 'cells' ? row.headings.map((cell) => [cell.label, cell.colSpan, cell.rowSpan]) : []))
    expect(headings).toEqual([[['一、新收', 3, 1]], [['三、结果', 1, 3], ['（三）', 1, 2], ['1', 1, 1]], [['2', 1, 1]], [['（七）总计', 2, 1]]])
  })

  test('every line is as wide as the table', () => {
    const covered = layout.head[0]!.reduce((sum, cell) => sum + cell.colSpan, 0)
    expect(covered).toBe(layout.width)
  })
})

describe('layoutOf a table of several blocks', () => {
  test('stretches short blocks over the width of the widest', () => {
    const layout = layoutOf(table(
      block([label('a', ['甲']), label('b', ['乙']), label('c', ['丙'])], [label('r', ['规章'])], '第（一）项'),
      block([label('a', ['数量'])], [label('s', ['许可'])], '第（五）项'),
    ))
    const spans = layout.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map((cell) => cell.colSpan)] : []))
    expect(spans).toEqual([[1, 1, 1], [3]])
    expect(linesOf(layout)).toEqual([['t.r.a', 't.r.b', 't.r.c'], ['t.s.a']])
  })
})
