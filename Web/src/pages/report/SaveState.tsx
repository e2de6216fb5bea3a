import { CheckCircleOutlined, ExclamationCircleOutlined, LoadingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Autosave } from '../../autosave/useAutosave'

/** Whether everything that was typed has arrived. */
export function SaveState({ autosave }: { autosave: Autosave }) {
  const { t } = useTranslation()
  const { state } = autosave.queue
  return (
    <span className={`save-state save-${state}`} role="status" data-state={state}>
      {state === 'saved' ? <><CheckCircleOutlined aria-hidden /> {t('report.saved')}</> : null}
      {state === 'saving' ? <><LoadingOutlined aria-hidden /> {t('report.saving')}</> : null}
      {state === 'failed' ? (
        <><ExclamationCircleOutlined aria-hidden /> {t('report.saveFailed')} <Button size="small" onClick={autosave.retry}>{t('common.retry')}</Button></>
      ) : null}
    </span>
  )
}
