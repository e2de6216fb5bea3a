import type { Finding } from './types'

/** An answer that says no, as the server puts it (RFC 9457): switch on `code`, show `detail`. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly reasons: readonly string[]
  readonly findings: readonly Finding[]
  /** Cells and sections that somebody else changed in the meantime. */
  readonly conflicts: readonly string[]
  readonly version: number | null

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? '')
    this.status = status
    this.code = body.code ?? 'unknown'
    this.reasons = body.reasons ?? []
    this.findings = body.findings ?? []
    this.conflicts = body.conflicts ?? []
    this.version = body.version ?? null
  }
}

/** There was no answer: no network, or the server is away. */
export class Unreachable extends Error {}

type ProblemBody = {
  title?: string
  detail?: string
  code?: string
  reasons?: string[]
  findings?: Finding[]
  conflicts?: string[]
  version?: number
}

export function isProblem(error: unknown, ...codes: string[]): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code))
}
