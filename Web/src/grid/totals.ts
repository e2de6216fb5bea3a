import type { CellValue } from '../api/types'
import { formatDecimal, parseDecimal } from './decimal'
import { showValue } from './values'

const ORGANISATIONS = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrganization']
const CASES = ['upheld', 'corrected', 'other', 'pending']

/** The cells whose sum a total has to be; null for a cell that is no total. */
export function partsOf(cell: string, all: readonly string[]): string[] | null {
  const parts = cell.split('.')
  const last = parts.at(-1)
  if (parts[0] === 'review' && last === 'total') {
    return CASES.map((result) => [...parts.slice(0, -1), result].join('.'))
  }
  if (parts[0] !== 'requests') {
    return null
  }
  if (last === 'total') {
    return ORGANISATIONS.map((organisation) => [...parts.slice(0, -1), organisation].join('.'))
  }
  if (parts[1] === 'total') {
    return all.filter((other) => other.startsWith('requests.') && other.endsWith(`.${last}`) && !/^requests\.(new|carriedIn|carriedOut|total)\.[^.]+$/.test(other))
  }
  return null
}

/** What a total would be by its parts: null while a part is blank or unreadable. */
export function expectedTotal(cell: string, all: readonly string[], valueOf: (cell: string) => CellValue | undefined): string | null {
  const parts = partsOf(cell, all)
  if (!parts) {
    return null
  }
  let sum = 0n
  for (const part of parts) {
    const value = parseDecimal(showValue(valueOf(part)))
    if (value === null) {
      return null
    }
    sum += value
  }
  return formatDecimal(sum)
}
