import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewBulk, startBulk, type BulkAction } from '../../../api/cycles'
import type { Operation } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { OperationProgress } from '../../../operations/OperationProgress'
import { GrowingText } from '../../../shared/GrowingText'
import { useFail } from '../../../shared/useFail'

type Props = { tenant: string; year: number; action: BulkAction; agencies: string[]; nameOf: (agency: string) => string; onClose: (done: boolean) => void }

/** First what would happen to each report, then, once confirmed, the work itself as it goes on. */
export function BulkDialog({ tenant, year, action, agencies, nameOf, onClose }: Props) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const [remark, setRemark] = useState('')
  const [key] = useState(newKey)
  const [foreseen, setForeseen] = useState<Operation | null>(null)
  const needsRemark = action === 'return'
  const order = { action, agencies, remark: needsRemark ? remark : null }
  const preview = useMutation({ mutationFn: () => previewBulk(tenant, year, order), onSuccess: () => setForeseen(null), onError: fail })
  const work = useMutation({
    mutationFn: () => startBulk(tenant, year, { ...order, agencies: foreseen!.items.filter((item) => item.state === 'done').map((item) => item.agency) }, key),
    onError: fail,
  })
  const look = preview.mutate
  useEffect(() => {
    if (!needsRemark) {
      look()
    }
  }, [needsRemark, look])
  const finish = () => {
    for (const name of ['board', 'cycle', 'progress', 'tasks', 'report', 'reminders']) {
      void client.invalidateQueries({ queryKey: [name] })
    }
  }
  const possible = foreseen?.done ?? 0
  const footer = work.data ? (
    <Button type="primary" onClick={() => onClose(true)}>{t('common.close')}</Button>
  ) : (
    <>
      <Button onClick={() => onClose(false)}>{t('common.cancel')}</Button>
      <Button type="primary" danger={needsRemark} loading={work.isPending} disabled={possible === 0} onClick={() => work.mutate()}>{t('bulk.confirm', { count: possible })}</Button>
    </>
  )
  return (
    <Modal open width={720} title={t('bulk.title', { action: t(`bulk.action.${action}`) })} onCancel={() => onClose(work.data !== undefined)} footer={footer} mask={{ closable: false }}>
      {needsRemark && !work.data ? (
        <div className="answer">
          <label htmlFor="bulk-remark">{t('bulk.remark')}</label>
          <GrowingText
            id="bulk-remark"
            value={remark}
            maxLength={2000}
            onChange={(event) => {
              setRemark(event.target.value)
              setForeseen(null)
            }}
          />
          <Button disabled={remark.trim() === ''} loading={preview.isPending} onClick={() => look()}>{t('bulk.preview')}</Button>
        </div>
      ) : null}
      {work.data ? (
        <OperationProgress id={work.data.id} nameOf={nameOf} onFinished={finish} />
      ) : preview.data ? (
        <>
          <Alert type="info" showIcon title={t('bulk.previewOnly')} />
          <OperationProgress id={preview.data.id} nameOf={nameOf} onFinished={setForeseen} />
        </>
      ) : null}
    </Modal>
  )
}
