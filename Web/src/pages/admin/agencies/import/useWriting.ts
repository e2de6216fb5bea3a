import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { isProblem } from '../../../../api/problem'
import { putAgency } from '../../../../api/registry'
import { newKey } from '../../../../autosave/newKey'
import type { Line } from './lines'

const AT_ONCE = 4

export type Written = { state: 'done' } | { state: 'failed'; because: string }

/** Writes agencies a few at a time. Each has a key of its own that it keeps when it is tried again, so that nothing is done twice. */
export function useWriting(tenant: string) {
  const client = useQueryClient()
  const keys = useRef(new Map<string, string>())
  const [results, setResults] = useState<ReadonlyMap<string, Written>>(new Map())
  const [running, setRunning] = useState(false)

  const write = useCallback(
    async (lines: readonly Line[]) => {
      setRunning(true)
      setResults((before) => new Map([...before].filter(([id]) => !lines.some((line) => line.id === id))))
      const waiting = [...lines]
      const work = async () => {
        for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
          const { id, wanted } = line
          const key = keys.current.get(id) ?? newKey()
          keys.current.set(id, key)
          const result = await putAgency(tenant, id, wanted, key).then((): Written => ({ state: 'done' }), (error: unknown): Written => ({ state: 'failed', because: isProblem(error) ? error.message : '' }))
          setResults((before) => new Map(before).set(id, result))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      setRunning(false)
      await client.invalidateQueries({ queryKey: ['agencies', tenant] })
    },
    [client, tenant],
  )
  return { results, running, write }
}
