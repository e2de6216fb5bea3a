import { useCallback, useState } from 'react'
import type { Report } from '../../api/types'

export type Anchor = { cell: string | null; section: string | null }
export type NewRemark = Anchor & { text: string }

export type Pinned = { remarks: NewRemark[]; add: (remark: NewRemark) => void; remove: (index: number) => void; clear: () => void }

/** Remarks that are written but not yet sent: they outlive a reload of the page, in this tab. */
export function usePinned(report: Report): Pinned {
  const place = `remarks ${report.tenant}/${report.agency}/${report.year}`
  const [remarks, setRemarks] = useState<NewRemark[]>(() => JSON.parse(sessionStorage.getItem(place) ?? '[]') as NewRemark[])
  const set = useCallback(
    (change: (before: NewRemark[]) => NewRemark[]) =>
      setRemarks((before) => {
        const next = change(before)
        sessionStorage.setItem(place, JSON.stringify(next))
        return next
      }),
    [place],
  )
  return {
    remarks,
    add: (remark) => set((before) => [...before, remark]),
    remove: (index) => set((before) => before.filter((_, at) => at !== index)),
    clear: () => set(() => []),
  }
}
