/** JSON with amounts that a double cannot hold: they are kept, and sent again, digit by digit. */
type SourceAwareJson = {
  parse(text: string, reviver: (key: string, value: unknown, context?: { source?: string }) => unknown): unknown
  rawJSON?(text: string): unknown
}

const json = JSON as unknown as SourceAwareJson

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/
const SAFE_DIGITS = 15

export function parseExact(text: string): unknown {
  return json.parse(text, (_, value, context) =>
    typeof value === 'number' && context?.source !== undefined && isTooLong(context.source) ? context.source : value)
}

/** A number as JSON has it, however long; for texts that are no numbers, the text. */
export function exactNumber(text: string): unknown {
  if (!NUMBER.test(text)) {
    return text
  }
  return isTooLong(text) && json.rawJSON ? json.rawJSON(text) : Number(text)
}

function isTooLong(source: string): boolean {
  return NUMBER.test(source) && source.replace(/\D/g, '').length > SAFE_DIGITS
}
