import { describe, expect, test } from 'vitest'
import type { BoardRow } from '../../../api/types'
import { reached } from './reach'

const row = (agency: string, status: BoardRow['status'], holder: BoardRow['holder']) => ({ agency, status, holder }) as BoardRow
const ROWS = [row('civil', 'draft', 'agency'), row('market', 'submitted', 'coordinator'), row('zone', 'approved', 'coordinator'), row('water', 'published', null), row('new', null, null)]

describe('whom an action goes to', () => {
  test.each([['remind', ['civil']], ['approve', ['market']], ['return', ['market']], ['publish', ['zone']]] as const)('%s: those that wait for it', (action, agencies) => {
    expect(reached(action, ROWS, [])).toEqual(agencies)
  })

  test('what was chosen counts, whatever it waits for', () => {
    expect(reached('approve', ROWS, ['civil', 'market'])).toEqual(['civil', 'market'])
  })
})
