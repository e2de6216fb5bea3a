import type { AgencyKind, Cycle } from '../../../api/types'

type Due = Cycle['due'][number]

/** Both dates of a kind of agency in a line, with each reason once. */
export type KindDates = { kind: AgencyKind; submit?: Due; publish?: Due; statutory: string; because: string[] }

export function byKind(due: readonly Due[]): KindDates[] {
  const lines = new Map<AgencyKind, KindDates>()
  for (const one of due) {
    const line = lines.get(one.kind) ?? { kind: one.kind, statutory: one.statutory, because: [] }
    lines.set(one.kind, { ...line, [one.milestone]: one, because: [...new Set([...line.because, one.because])] })
  }
  return [...lines.values()]
}
