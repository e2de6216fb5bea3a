import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fill } from '../api/client'
import { getOperation } from '../api/registry'
import type { Operation, OperationProgress } from '../api/types'

const POLL_MS = 700

/** A long piece of work as it goes on: told by the server, or asked for where the connection does not last. */
export function useOperation(id: string) {
  const client = useQueryClient()
  const [polls, setPolls] = useState(false)
  useEffect(() => {
    const key = ['operation', id]
    const events = new EventSource(fill('/api/v1/operations/{id}/events', { id }))
    const take = (event: Event) => {
      const progress = JSON.parse((event as MessageEvent<string>).data) as OperationProgress
      client.setQueryData<Operation>(key, (known) => (known ? { ...known, total: progress.total, done: progress.done, failed: progress.failed } : known))
    }
    const finish = () => {
      events.close()
      void client.invalidateQueries({ queryKey: key })
    }
    events.addEventListener('progress', take)
    events.addEventListener('finished', finish)
    events.addEventListener('error', () => {
      events.close()
      setPolls(true)
    })
    return () => events.close()
  }, [client, id])
  return useQuery({
    queryKey: ['operation', id],
    queryFn: () => getOperation(id),
    refetchInterval: (query) => (polls && query.state.data?.state === 'running' ? POLL_MS : false),
  })
}
