import { Progress } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Operation } from '../api/types'
import { Gate } from '../shared/Gate'
import './operations.css'
import { useOperation } from './useOperation'

/** How far a long piece of work is, agency by agency. */
export function OperationProgress({ id, nameOf = (agency) => agency, onFinished }: { id: string; nameOf?: (agency: string) => string; onFinished: (operation: Operation) => void }) {
  const { t } = useTranslation()
  const operation = useOperation(id)
  const finished = operation.data !== undefined && operation.data.state !== 'running' ? operation.data : null
  const tell = useRef(onFinished)
  tell.current = onFinished
  useEffect(() => {
    if (finished) {
      tell.current(finished)
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
              <li key={item.agency}><span>{nameOf(item.agency)}</span><span className={item.state === 'failed' ? 'late' : 'muted'}>{item.result ?? t(`admin.itemState.${item.state}`)}</span></li>
            ))}
          </ul>
        </div>
      )}
    </Gate>
  )
}
