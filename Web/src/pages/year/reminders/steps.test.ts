import { describe, expect, test } from 'vitest'
import type { ReminderPolicy } from '../../../api/types'
import { readStep, stagesOf } from './steps'

describe('a step', () => {
  test.each([
    ['submit-5', { by: 'policy', milestone: 'submit', day: -5 }],
    ['submit', { by: 'policy', milestone: 'submit', day: 0 }],
    ['publish+4', { by: 'policy', milestone: 'publish', day: 4 }],
    ['manual-2026-01-15', { by: 'hand' }],
    ['something', { by: 'hand' }],
  ])('%s is read', (text, step) => {
    expect(readStep(text)).toEqual(step)
  })
})

describe('the stages of a policy', () => {
  const policy = { daysBefore: [2, 20, 5], onTheDay: true, everyDaysLate: 2, headFromDay: 5, superiorFromDay: 10 } as ReminderPolicy

  test('come in their order, and reach higher with the first step on or after the day', () => {
    expect(stagesOf(policy).map(({ day, reaches }) => [day, reaches])).toEqual([[-20, 'agency'], [-5, 'agency'], [-2, 'agency'], [0, 'agency'], [2, 'agency'], [6, 'head'], [10, 'superior']])
  })

  test('end with the date where nobody is reminded after it', () => {
    expect(stagesOf({ ...policy, onTheDay: false, everyDaysLate: 0 }).map((stage) => stage.day)).toEqual([-20, -5, -2])
  })

  test('name nobody higher who is never reminded', () => {
    expect(stagesOf({ ...policy, headFromDay: 0, superiorFromDay: 0 }).at(-1)).toEqual({ day: 2, every: true, reaches: 'agency' })
  })
})
