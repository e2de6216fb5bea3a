import { describe, expect, test } from 'vitest'
import type { Finding, Form } from '../api/types'
import { blocks, cellsOf, levelsOf, targetOf } from './locate'

const cell = (id: string, row: string, column: string) => ({ id, row, column, unit: '件', unitPrinted: false, whole: true, mayBeNegative: false })
const form = {
  tables: [
    { id: 'requests', blocks: [{ cells: [cell('requests.new.natural', 'new', 'natural'), cell('requests.total.natural', 'total', 'natural'), cell('requests.new.total', 'new', 'total')] }] },
    { id: 'review', blocks: [{ cells: [cell('review.reconsideration.upheld', 'cases', 'reconsideration.upheld'), cell('review.reconsideration.total', 'cases', 'reconsideration.total')] }] },
  ],
} as unknown as Form

const finding = (more: Partial<Finding>): Finding => ({ code: 'x', level: 'error', assessable: true, overridable: false, cells: [], message: '', fingerprint: 'f', ...more })

describe('locate', () => {
  test('a column that does not balance leads to its total', () => {
    const balance = finding({ code: 'requests.balance', table: 'requests', column: 'natural' })
    expect(cellsOf(balance, form)).toEqual(['requests.new.natural', 'requests.total.natural'])
    expect(targetOf(balance, form)).toEqual({ cell: 'requests.total.natural' })
  })

  test('a group of table four is named as a row', () => {
    expect(targetOf(finding({ table: 'review', row: 'reconsideration' }), form)).toEqual({ cell: 'review.reconsideration.total' })
  })

  test('a text leads to its section, a title to the title', () => {
    expect(targetOf(finding({ section: 'problems' }), form)).toEqual({ section: 'problems' })
    expect(targetOf(finding({ code: 'title.year' }), form)).toEqual({ section: 'title' })
  })

  test('a cell shows its heaviest open finding; blanks are marked softly', () => {
    const levels = levelsOf([
      finding({ code: 'cell.blank', cells: ['requests.new.total', 'requests.new.natural'] }),
      finding({ level: 'hint', cell: 'requests.new.natural' }),
      finding({ level: 'error', cell: 'requests.total.natural', override: { reason: '', by: '', at: '', acceptedBy: null } }),
    ], form)
    expect([...levels]).toEqual([['requests.new.total', 'blank'], ['requests.new.natural', 'hint']])
  })

  test('only open errors and assessable warnings block', () => {
    expect(blocks(finding({}))).toBe(true)
    expect(blocks(finding({ level: 'warning', assessable: false }))).toBe(false)
    expect(blocks(finding({ level: 'warning', explanation: { text: '', by: '', at: '' } }))).toBe(false)
    expect(blocks(finding({ level: 'hint' }))).toBe(false)
  })
})
