/** Exact amounts: counts of 64 bits and money of six places do not fit a double. */
const PLACES = 6
const SCALE = 10n ** BigInt(PLACES)
const NUMBER = /^([+-]?)(\d{1,18})(?:\.(\d{1,6}))?$/

export type Decimal = bigint

/** Null for what is no number. */
export function parseDecimal(text: string): Decimal | null {
  const match = NUMBER.exec(text)
  if (!match) {
    return null
  }
  const [, sign, whole, fraction = ''] = match
  const scaled = BigInt(whole!) * SCALE + BigInt(fraction.padEnd(PLACES, '0'))
  return sign === '-' ? -scaled : scaled
}

export function formatDecimal(value: Decimal): string {
  const absolute = value < 0n ? -value : value
  const fraction = (absolute % SCALE).toString().padStart(PLACES, '0').replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${absolute / SCALE}${fraction === '' ? '' : `.${fraction}`}`
}

export const isWhole = (value: Decimal) => value % SCALE === 0n
