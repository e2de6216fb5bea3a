import type { CellValue } from '../api/types'
import { formatDecimal, isWhole, parseDecimal } from './decimal'

/** What is typed or pasted into a cell, read as the server would read it. */
export type Entry =
  | { kind: 'blank' }
  | { kind: 'number'; text: string }
  | { kind: 'wrong'; text: string; because: 'notANumber' | 'negative' | 'notWhole' }

export type CellRules = { whole: boolean; mayBeNegative: boolean }

const UNITS = /(万元|件|项|次|个|元|宗|起)$/
/** What offices write for an empty or a zero cell. */
const DASHES = /^[-–—/／]+$/

export function readEntry(typed: string, rules: CellRules): Entry {
  const text = typed.normalize('NFKC').replace(/[\s\u00a0\u3000\u0000,，]/g, '')
  if (text === '' || DASHES.test(text)) {
    return { kind: 'blank' }
  }
  const number = parseDecimal(text.replace(UNITS, ''))
  if (number === null) {
    return { kind: 'wrong', text: typed, because: 'notANumber' }
  }
  if (number < 0n && !rules.mayBeNegative) {
    return { kind: 'wrong', text: typed, because: 'negative' }
  }
  if (rules.whole && !isWhole(number)) {
    return { kind: 'wrong', text: typed, because: 'notWhole' }
  }
  return { kind: 'number', text: formatDecimal(number) }
}

/** As it stands in the cell. */
export const showValue = (value: CellValue | undefined): string => (value === null || value === undefined ? '' : String(value))

/** As it is sent. A text of digits that a double cannot hold stays a text until the last moment. */
export function toValue(entry: Entry): CellValue {
  if (entry.kind !== 'number') {
    return null
  }
  const value = Number(entry.text)
  return String(value) === entry.text ? value : entry.text
}

export const sameValue = (one: CellValue | undefined, other: CellValue | undefined) => showValue(one) === showValue(other)

/** The difference of two cells, exact; null unless both are numbers. */
export function difference(now: CellValue | undefined, before: CellValue | undefined): string | null {
  const [a, b] = [parseDecimal(showValue(now)), parseDecimal(showValue(before))]
  return a === null || b === null ? null : formatDecimal(a - b)
}
