const DAY_MS = 86_400_000

/** The longest that the server takes. */
export const YEAR = 365

/** In days. */
export const LIFETIMES: readonly number[] = [30, 90, 180, YEAR]

export const USUAL_LIFETIME = 90

export const endAfter = (days: number, now: Date = new Date()) => new Date(now.getTime() + days * DAY_MS)
