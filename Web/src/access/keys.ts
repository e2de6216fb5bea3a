import type { Whose } from '../api/access'

/** Under which the sessions and tokens of somebody are remembered; those of oneself where nobody is named. */
export const accessKey = (whose: Whose) => ['access', whose?.user ?? null] as const
