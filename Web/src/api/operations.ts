import { send } from './client'
import type { OperationRow, OperationState } from './types'

const PAGE = 50

/** A page of the long work of a jurisdiction, the newest first. */
export const listOperations = (tenant: string, state: OperationState | null, kind: string | null, cursor: string | null) =>
  send('get', '/api/v1/operations', {
    query: { tenant, limit: PAGE, ...(state === null ? {} : { state }), ...(kind === null ? {} : { kind }), ...(cursor === null ? {} : { cursor }) },
  }) as Promise<{ items: OperationRow[]; next: string | null }>
