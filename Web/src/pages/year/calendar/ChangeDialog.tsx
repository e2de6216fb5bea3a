import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeCalendar, previewCalendar, type CalendarChange } from '../../../api/calendar'
import type { Calendar, CalendarDay } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { formatShortDay } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import { datesMoved } from './datesMoved'
import { differenceOf } from './months'
import { Moves } from './Moves'

type Props = { tenant: string; calendar: Calendar; change: CalendarChange; onClose: () => void }

/** What a change of the calendar does, before it is done: to the days, and to whose dates. */
export function ChangeDialog({ tenant, calendar, change, onClose }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [key] = useState(newKey)
  const preview = useQuery({ queryKey: ['calendar-preview', key], queryFn: () => previewCalendar(tenant, change), retry: false, gcTime: 0 })
  const store = useMutation({
    mutationFn: () => changeCalendar(tenant, change, key),
    onSuccess: () => {
      void message.success(t('admin.saved'))
      onClose()
      datesMoved(client)
    },
    onError: useFail(),
  })
  return (
    <Modal open width={720} title={t('calendar.changeTitle')} okText={t('calendar.confirm')} okButtonProps={{ disabled: !preview.isSuccess }} confirmLoading={store.isPending} onOk={() => store.mutate()} onCancel={onClose}>
      {preview.isError ? (
        <Alert type="error" showIcon role="alert" title={preview.error.message || t('common.failed')} />
      ) : (
        <Gate query={preview}>
          {(after) => (
            <>
              {'file' in change ? <p className="muted">{t('calendar.replaces')}</p> : null}
              <Difference before={calendar.days} after={after.days} />
              <Moves tenant={tenant} moves={after.moves} />
            </>
          )}
        </Gate>
      )}
    </Modal>
  )
}

function Difference({ before, after }: { before: CalendarDay[]; after: CalendarDay[] }) {
  const { t } = useTranslation()
  const { added, removed } = differenceOf(before, after)
  return (
    <div className="roster-changes">
      {added.length > 0 ? <DayLine label={t('calendar.added', { count: added.length })} days={added} kind="roster-added" /> : null}
      {removed.length > 0 ? <DayLine label={t('calendar.removed', { count: removed.length })} days={removed} kind="late" /> : null}
      {added.length + removed.length === 0 ? <span>{t('calendar.sameDays')}</span> : null}
    </div>
  )
}

function DayLine({ label, days, kind }: { label: string; days: CalendarDay[]; kind: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div>
      <i className={kind}>{label}</i>
      <ul className="day-lines">
        {days.map((day) => <li key={day.date}>{day.date.slice(0, 4)} · {formatShortDay(day.date, language)} <b className={day.kind === 'holiday' ? 'text-off' : ''}>{t(day.kind === 'holiday' ? 'calendar.off' : 'calendar.worked')}</b> {day.occasion}</li>)}
      </ul>
    </div>
  )
}
