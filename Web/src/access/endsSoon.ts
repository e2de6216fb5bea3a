const SOON_MS = 14 * 86_400_000

/** Within two weeks: whoever lives by it should make another one. */
export const endsSoon = (moment: string, now: Date = new Date()) => Date.parse(moment) - now.getTime() < SOON_MS
