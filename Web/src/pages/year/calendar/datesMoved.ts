import type { QueryClient } from '@tanstack/react-query'

const DEPENDENT = ['calendar', 'cycle', 'due', 'board', 'tasks', 'report', 'reminder-plan', 'progress']

/** What shows dates is asked for anew. */
export function datesMoved(client: QueryClient): void {
  for (const name of DEPENDENT) {
    void client.invalidateQueries({ queryKey: [name] })
  }
}
