import { describe, expect, test } from 'vitest'
import { parseCsv, writeCsv } from './csv'

describe('a table as text', () => {
  test.each([
    ['plain', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['marked, with lines of Windows and without a last one', '\uFEFFa,b\r\n1,2', [['a', 'b'], ['1', '2']]],
    ['quoted, with separators, quotes and lines inside', 'a,b\n"x,""y""\nz", 2 ', [['a', 'b'], ['x,"y"\nz', '2']]],
    ['by tabs', 'a\tb\n1,5\t2', [['a', 'b'], ['1,5', '2']]],
    ['by semicolons', 'a;b\n1,5;2', [['a', 'b'], ['1,5', '2']]],
    ['with empty lines', 'a,b\n\n,\n1,2\n\n', [['a', 'b'], ['1', '2']]],
  ])('%s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })

  test('comes back as it was written', () => {
    const rows = [['编号', '名称'], ['a-1', '局,"办"']]
    expect(parseCsv(writeCsv(rows))).toEqual(rows)
  })
})
