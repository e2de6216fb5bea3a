import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getBoard } from '../../../api/cycles'
import { previewSending, sendReminders } from '../../../api/reminders'
import type { PlannedReminder } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { EmptyState } from '../../../shared/EmptyState'
import { useFail } from '../../../shared/useFail'
import { AgencySelect } from '../AgencySelect'
import { PlannedTable } from './PlannedTable'

/** Reminds by hand: first whom it would reach, then the sending. */
export function SendDialog({ tenant, year, onClose }: { tenant: string; year: number; onClose: () => void }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [key] = useState(newKey)
  const [agencies, setAgencies] = useState<string[]>([])
  const [foreseen, setForeseen] = useState<PlannedReminder[] | null>(null)
  const board = useQuery({ queryKey: ['board', tenant, year], queryFn: () => getBoard(tenant, year) })
  const waiting = (board.data ?? []).filter((row) => row.holder === 'agency')
  const late = waiting.filter((row) => row.daysLate > 0)
  const choose = (chosen: string[]) => {
    setAgencies(chosen)
    setForeseen(null)
  }
  const preview = useMutation({ mutationFn: () => previewSending(tenant, year, agencies), onSuccess: setForeseen, onError: fail })
  const count = (rows: PlannedReminder[]) => rows.filter((row) => !row.suppressed).length
  const send = useMutation({
    mutationFn: () => sendReminders(tenant, year, agencies, key),
    onSuccess: (rows) => {
      void message.success(t('reminders.sent', { count: count(rows) }))
      onClose()
      for (const name of ['reminders', 'board', 'reminder-plan']) {
        void client.invalidateQueries({ queryKey: [name] })
      }
    },
    onError: fail,
  })
  const reached = foreseen === null ? 0 : count(foreseen)
  return (
    <Modal
      open
      width={900}
      title={t('reminders.sendTitle', { year })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {foreseen === null ? (
            <Button type="primary" disabled={agencies.length === 0} loading={preview.isPending} onClick={() => preview.mutate()}>{t('bulk.preview')}</Button>
          ) : (
            <Button type="primary" disabled={reached === 0} loading={send.isPending} onClick={() => send.mutate()}>{t('reminders.sendConfirm', { count: reached })}</Button>
          )}
        </>
      }
    >
      <p className="muted">{t('reminders.sendText')}</p>
      <AgencySelect<string[]> tenant={tenant} mode="multiple" className="year-wide" aria-label={t('reminders.whom')} placeholder={t('reminders.whom')} value={agencies} onChange={choose} only={(agency) => waiting.some((row) => row.agency === agency.id)} />
      <div className="row send-choices">
        <Button size="small" disabled={late.length === 0} onClick={() => choose(late.map((row) => row.agency))}>{t('reminders.chooseLate', { count: late.length })}</Button>
        <Button size="small" disabled={waiting.length === 0} onClick={() => choose(waiting.map((row) => row.agency))}>{t('reminders.chooseWaiting', { count: waiting.length })}</Button>
      </div>
      {foreseen === null ? null : foreseen.length === 0 ? <EmptyState title={t('reminders.nobody')} hint={t('reminders.nobodyHint')} /> : <><p role="status"><b>{t('reminders.planned', { sent: reached, held: foreseen.length - reached })}</b></p><PlannedTable tenant={tenant} rows={foreseen} byHand /></>}
    </Modal>
  )
}
