import type { Task } from '../../api/types'

/** Where a task is done, and what its button says. */
export function placeOf(task: Task, tenant: string): { to: string; label: 'fill' | 'mend' | 'review' | 'publish' } {
  const key = `${tenant}/${task.agency}/${task.year}`
  switch (task.status) {
    case 'draft':
      return { to: `/reports/${key}`, label: 'fill' }
    case 'returned':
      return { to: `/reports/${key}`, label: 'mend' }
    case 'approved':
      return { to: `/review/${key}`, label: 'publish' }
    default:
      return { to: `/review/${key}`, label: 'review' }
  }
}
