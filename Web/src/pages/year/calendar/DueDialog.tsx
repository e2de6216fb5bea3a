import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeDue, previewDue } from '../../../api/calendar'
import type { Cycle } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { formatDay } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import { datesMoved } from './datesMoved'
import { Moves } from './Moves'

type Props = { tenant: string; year: number; due: Cycle['due'][number]; name: string; onClose: () => void }

/** An earlier date than the Regulation's for a kind of agency; shows whose date that moves. */
export function DueDialog({ tenant, year, due, name, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [key] = useState(newKey)
  const [date, setDate] = useState(due.date)
  const wanted = { kind: due.kind, milestone: due.milestone, date }
  const isOther = date !== '' && date !== due.date
  const preview = useQuery({ queryKey: ['due-preview', tenant, year, wanted], queryFn: () => previewDue(tenant, year, wanted), enabled: isOther, retry: false })
  const save = useMutation({
    mutationFn: () => changeDue(tenant, year, wanted, key),
    onSuccess: () => {
      void message.success(t('admin.saved'))
      onClose()
      datesMoved(client)
    },
    onError: useFail(),
  })
  return (
    <Modal open width={720} title={t('calendar.dueTitle', { name })} okText={t('calendar.confirmDate')} okButtonProps={{ disabled: !isOther || !preview.isSuccess }} confirmLoading={save.isPending} onOk={() => save.mutate()} onCancel={onClose}>
      <p className="muted">{t('calendar.dueText', { date: formatDay(due.statutory, language) })}</p>
      <div className="year-field">
        <label htmlFor="local-date">{t('calendar.localDate')}</label>
        <Input id="local-date" className="date-input" type="date" max={due.statutory} value={date} onChange={(event) => setDate(event.target.value)} />
      </div>
      {isOther ? preview.isError ? <Alert type="error" showIcon role="alert" title={preview.error.message} /> : <Gate query={preview}>{(found) => <Moves tenant={tenant} moves={found.moves} />}</Gate> : null}
    </Modal>
  )
}
