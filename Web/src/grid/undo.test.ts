import { expect, test } from 'vitest'
import { emptyTrail, record, redo, undo } from './undo'

const first = { before: { a: 1 }, after: { a: 2 } }
const second = { before: { a: 2, b: null }, after: { a: 3, b: 4 } }

test('takes steps back in their order and repeats them', () => {
  const trail = record(record(emptyTrail, first), second)
  const one = undo(trail)!
  const two = undo(one.trail)!
  expect([one.values, two.values]).toEqual([second.before, first.before])
  expect(undo(two.trail)).toBeNull()
  expect(redo(two.trail)!.values).toEqual(first.after)
})

test('a new step forgets what was taken back', () => {
  const trail = record(undo(record(emptyTrail, first))!.trail, second)
  expect(redo(trail)).toBeNull()
})
