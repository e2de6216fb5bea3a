import { Progress } from 'antd'
import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OperationRow } from '../../../api/types'
import { useOperation } from '../../../operations/useOperation'

/** How far it is; while it runs, as the server tells it. */
export function LiveProgress({ row }: { row: OperationRow }) {
  return row.state === 'running' ? <Running row={row} /> : <Bar {...row} />
}

function Running({ row }: { row: OperationRow }) {
  const client = useQueryClient()
  const { data } = useOperation(row.id)
  const isOver = data !== undefined && data.state !== 'running'
  useEffect(() => {
    if (isOver) {
      void client.invalidateQueries({ queryKey: ['operations'] })
    }
  }, [client, isOver])
  return <Bar {...(data ?? row)} />
}

function Bar({ total, done, failed, state }: Pick<OperationRow, 'total' | 'done' | 'failed' | 'state'>) {
  const { t } = useTranslation()
  return (
    <span className="operation-bar">
      <Progress
        size="small"
        aria-label={t('operations.progress')}
        percent={total === 0 ? 100 : Math.round((100 * (done + failed)) / total)}
        status={state === 'failed' ? 'exception' : state === 'running' ? 'normal' : 'success'}
      />
      <span className="muted">{`${done} / ${total}`}{failed > 0 ? <span className="late"> {t('operations.failed', { n: failed })}</span> : null}</span>
    </span>
  )
}
