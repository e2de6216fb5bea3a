import { describe, expect, test } from 'vitest'
import { place, readBlock } from './paste'

const LINES = [['a1', 'b1', 'c1'], ['a2', 'b2', 'c2'], ['a3', 'b3', 'c3']]
const rules = () => ({ whole: true, mayBeNegative: false })

describe('readBlock', () => {
  test('takes lines and columns apart, as a spreadsheet and a web page put them', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']])
  })

  test('leaves a single value to the cell itself', () => {
    expect(readBlock('12')).toBeNull()
    expect(readBlock('12\n')).toBeNull()
  })
})

describe('place', () => {
  test('fills from the cell to the right and down', () => {
    expect(place([['1', '２'], ['3次', '']], LINES, 'b2', rules).changes).toEqual({ b2: 1, c2: 2, b3: 3, c3: null })
  })

  test('names what is no number and counts what falls outside', () => {
    const pasted = place([['1', '2', '3'], ['4', '-5', '6']], LINES, 'b3', rules)
    expect(pasted.changes).toEqual({ b3: 1, c3: 2 })
    expect(pasted.outside).toBe(4)
    expect(place([['1', '-5']], LINES, 'a1', rules).wrong).toEqual([{ cell: 'b1', text: '-5' }])
  })

  test('leaves out the headings of whole lines of the form', () => {
    const block = [['三、结果', '（一）予以公开', '1', '2', '3'], ['（二）部分公开', '4', '5', '6']]
    expect(place(block, LINES, 'a1', rules).changes).toEqual({ a1: 1, b1: 2, c1: 3, a2: 4, b2: 5, c2: 6 })
  })
})
