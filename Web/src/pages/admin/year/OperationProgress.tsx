import { useQuery } from '@tanstack/react-query'
import { Progress } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { getOperation } from '../../../api/registry'
import { Gate } from '../../../shared/Gate'

const POLL_MS = 700

/** How far a long piece of work is, agency by agency. */
export function OperationProgress({ id, onFinished }: { id: string; onFinished: () => void }) {
  const { t } = useTranslation()
  const operation = useQuery({
    queryKey: ['operation', id],
    queryFn: () => getOperation(id),
    refetchInterval: (query) => (query.state.data?.state === 'running' ? POLL_MS : false),
  })
  const finished = operation.data !== undefined && operation.data.state !== 'running'
  const tell = useRef(onFinished)
  tell.current = onFinished
  useEffect(() => {
    if (finished) {
      tell.current()
    }
  }, [finished])
  return (
    <Gate query={operation}>
      {(found) => (
        <div className="operation" role="status">
          <p>
            <strong>{t(`admin.operationState.${found.state}`)}</strong>
            <span className="muted"> {t('admin.operationDone', found)}</span>
          </p>
          <Progress
            aria-label={t('admin.operation')}
            percent={found.total === 0 ? 100 : Math.round((100 * (found.done + found.failed)) / found.total)}
            status={found.state === 'failed' ? 'exception' : found.state === 'running' ? 'active' : 'success'}
          />
          <ul className="operation-items">
            {found.items.map((item) => (
              <li key={item.agency}><span>{item.agency}</span><span className={item.state === 'failed' ? 'late' : 'muted'}>{item.result ?? t(`admin.itemState.${item.state}`)}</span></li>
            ))}
          </ul>
        </div>
      )}
    </Gate>
  )
}
