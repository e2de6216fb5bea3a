import { expect, test } from 'vitest'
import { cellAfter, type Step } from './navigation'

const LINES = [['a1', 'b1', 'c1'], ['a2'], ['a3', 'b3', 'c3']]

test.each<[string, Step, string | null]>([
  ['a1', 'right', 'b1'], ['c1', 'right', null], ['b1', 'left', 'a1'], ['a1', 'left', null],
  ['c1', 'down', 'a2'], ['a2', 'down', 'a3'], ['a1', 'up', null], ['c3', 'up', 'a2'],
  ['c1', 'next', 'a2'], ['c3', 'next', null], ['a2', 'previous', 'c1'], ['a1', 'previous', null],
  ['b3', 'first', 'a3'], ['b3', 'last', 'c3'], ['nowhere', 'down', null],
])('from %s %s leads to %s', (from, step, to) => {
  expect(cellAfter(LINES, from, step)).toBe(to)
})
