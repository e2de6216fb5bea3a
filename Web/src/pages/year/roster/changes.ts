import type { Agency, Roster, RosterEntry } from '../../../api/types'

export type Named = { agency: string; name: string }
export type Changes = { added: Named[]; dropped: Named[] }

/** Those of one list that the other has not, and the other way round. */
const between = (now: readonly RosterEntry[], isOn: (entry: RosterEntry) => boolean, was: (entry: RosterEntry) => boolean): Changes => ({
  added: now.filter((entry) => isOn(entry) && !was(entry)),
  dropped: now.filter((entry) => !isOn(entry) && was(entry)),
})

/** What confirming the chosen agencies would change. */
export const toConfirm = (entries: readonly RosterEntry[], chosen: ReadonlySet<string>): Changes => between(entries, (entry) => chosen.has(entry.agency), (entry) => entry.expected)

/** Who is to report, and was not the year before; who was, and is not any more. */
export function sinceYearBefore(now: Roster, before: Roster): Changes {
  const expected = new Set(before.items.filter((entry) => entry.expected).map((entry) => entry.agency))
  return between(now.items, (entry) => entry.expected, (entry) => expected.has(entry.agency))
}

export const isSame = ({ added, dropped }: Changes) => added.length === 0 && dropped.length === 0

/** Nobody can put these on the roster: the vertically led, those that have ended, those out of use. */
export const isShut = (entry: RosterEntry, agency: Agency | undefined) =>
  !entry.expected && (entry.kind === 'vertical' || agency?.active === false || (agency?.events.some((event) => event.kind !== 'rename') ?? false))

export type Shown = { q: string; show: 'expected' | 'left' | null }

/** The lines that are asked for; who counts as expected goes by what is chosen on the page. */
export function matching(entries: readonly RosterEntry[], chosen: ReadonlySet<string>, { q, show }: Shown): RosterEntry[] {
  const words = q.normalize('NFKC').toLowerCase().split(/\s+/).filter((word) => word !== '')
  return entries.filter((entry) => (show === null || chosen.has(entry.agency) === (show === 'expected')) && words.every((word) => entry.name.toLowerCase().includes(word) || entry.agency.includes(word)))
}
