import { describe, expect, test } from 'vitest'
import type { Agency, Roster, RosterEntry } from '../../../api/types'
import { isSame, isShut, matching, sinceYearBefore, toConfirm } from './changes'

const entry = (agency: string, expected: boolean, more: Partial<RosterEntry> = {}): RosterEntry => ({ agency, name: `${agency}局`, kind: 'department', expected, because: '', predecessors: [], ...more })
const ENTRIES = [entry('civil', true), entry('water', true), entry('grid', false, { kind: 'vertical' }), entry('new', false)]
const roster = (items: RosterEntry[]): Roster => ({ year: 2025, confirmedBy: null, confirmedAt: null, expected: 0, items })
const ids = (named: { agency: string }[]) => named.map((one) => one.agency)

describe('the roster', () => {
  test('says what confirming would add and drop', () => {
    const changes = toConfirm(ENTRIES, new Set(['civil', 'new']))
    expect(ids(changes.added)).toEqual(['new'])
    expect(ids(changes.dropped)).toEqual(['water'])
    expect(isSame(changes)).toBe(false)
    expect(isSame(toConfirm(ENTRIES, new Set(['civil', 'water'])))).toBe(true)
  })

  test('is compared with the year before', () => {
    const changes = sinceYearBefore(roster(ENTRIES), roster([entry('civil', true), entry('grid', true), entry('water', false)]))
    expect(ids(changes.added)).toEqual(['water'])
    expect(ids(changes.dropped)).toEqual(['grid'])
  })

  test.each([
    ['vertical', entry('grid', false, { kind: 'vertical' }), undefined, true],
    ['out of use', entry('old', false), { active: false, events: [] }, true],
    ['ended', entry('old', false), { active: true, events: [{ kind: 'merge' }] }, true],
    ['renamed', entry('new', false), { active: true, events: [{ kind: 'rename' }] }, false],
    ['left out', entry('new', false), undefined, false],
    ['expected', entry('old', true), { active: false, events: [] }, false],
  ])('whoever is %s: shut or not', (_, one, agency, shut) => {
    expect(isShut(one, agency as Agency | undefined)).toBe(shut)
  })

  test('is narrowed by name, id and choice', () => {
    const chosen = new Set(['civil', 'new'])
    expect(ids(matching(ENTRIES, chosen, { q: 'WAT', show: null }))).toEqual(['water'])
    expect(ids(matching(ENTRIES, chosen, { q: '', show: 'expected' }))).toEqual(['civil', 'new'])
    expect(ids(matching(ENTRIES, chosen, { q: '局', show: 'left' }))).toEqual(['water', 'grid'])
  })
})
