import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { getTasks } from '../../api/session'
import type { ReportKey } from '../../api/types'

const WAITING = ['submitted', 'approved']

/** The reports that wait for the coordinator, one after the other; N and P go through them. */
export function useQueue(key: ReportKey) {
  const navigate = useNavigate()
  const tasks = useQuery({ queryKey: ['tasks'], queryFn: getTasks })
  const waiting = (tasks.data ?? []).filter((task) => WAITING.includes(task.status))
  const at = waiting.findIndex((task) => task.agency === key.agency && task.year === key.year)
  const placeOf = (index: number) => {
    const task = waiting[index]
    return task ? `/review/${key.tenant}/${task.agency}/${task.year}` : null
  }
  const next = placeOf(at + 1)
  const previous = at > 0 ? placeOf(at - 1) : null

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) {
        return
      }
      const to = event.key === 'n' ? next : event.key === 'p' ? previous : null
      if (to) {
        void navigate(to)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, next, previous])

  return { next, previous, position: at < 0 ? null : { at: at + 1, of: waiting.length } }
}
