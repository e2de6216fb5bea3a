import { describe, expect, test } from 'vitest'
import { readGraph } from './graph'
import { draw } from './picture'

const GRAPH = 'stateDiagram-v2\n\tdirection LR\n\tDraft --> Submitted : Submit [every error has to be mended first]\n\tSubmitted --> Draft : Withdraw\n\tPublished --> Published : TakeDown [a reason]\n\tPublished --> Published : Restore\n[*] --> Draft\n'

describe('readGraph', () => {
  test('finds every move once, in the names of the API', () => {
    expect(readGraph(GRAPH)).toEqual([
      { from: 'draft', to: 'submitted', triggers: ['submit'] },
      { from: 'submitted', to: 'draft', triggers: ['withdraw'] },
      { from: 'published', to: 'published', triggers: ['takeDown', 'restore'] },
    ])
  })
})

describe('draw', () => {
  test('gives every state a place and every move an arrow with its names', () => {
    const picture = draw(['draft', 'submitted', 'published'], readGraph(GRAPH), (trigger) => trigger.toUpperCase())
    expect([...picture.places.keys()]).toEqual(['draft', 'submitted', 'published'])
    expect(picture.arrows.map((arrow) => arrow.labels)).toEqual([['SUBMIT'], ['WITHDRAW'], ['TAKEDOWN', 'RESTORE']])
    expect(picture.arrows.every((arrow) => arrow.label.y > 0 && arrow.label.x < picture.width)).toBe(true)
  })
})
