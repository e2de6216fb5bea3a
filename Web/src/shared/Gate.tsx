import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loading } from './Loading'
import { Refusal } from './Refusal'

type Props<T> = {
  query: UseQueryResult<T>
  /** What to show instead of nothing. */
  empty?: ReactNode
  isEmpty?: (data: T) => boolean
  children: (data: T) => ReactNode
}

/** The four faces of every page, in their order: loading, error with retry, empty, content. */
export function Gate<T>({ query, empty, isEmpty, children }: Props<T>) {
  if (query.data !== undefined) {
    return <>{isEmpty?.(query.data) ? empty : children(query.data)}</>
  }
  if (query.isError) {
    return <Refusal error={query.error} onRetry={() => void query.refetch()} />
  }
  return <Loading />
}
