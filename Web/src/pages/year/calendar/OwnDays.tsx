import { Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CalendarDay } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { WideTable } from '../WideTable'

type Props = {
  days: CalendarDay[]
  /** Absent for those who only read. */
  onRemove?: (date: string) => void
}

/** What the jurisdiction has said of its days itself. */
export function OwnDays({ days, onRemove }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const columns: TableColumnsType<CalendarDay> = [
    { title: t('calendar.day'), width: 170, render: (_, day) => formatDay(day.date, language) },
    { title: t('admin.kind'), width: 140, render: (_, day) => t(`calendar.kinds.${day.kind}`) },
    { title: t('calendar.occasion'), render: (_, day) => day.occasion || <span className="muted">–</span> },
    ...(onRemove ? [{ title: '', width: 90, render: (_: unknown, day: CalendarDay) => <Button size="small" type="link" aria-label={`${t('review.remove')} ${day.date}`} onClick={() => onRemove(day.date)}>{t('review.remove')}</Button> }] : []),
  ]
  return (
    <>
      <h3 className="own-days">{t('calendar.ownDays')}</h3>
      {days.length === 0 ? <p className="muted">{t('calendar.noOwnDays')}</p> : <WideTable label={t('calendar.ownDays')}><Table<CalendarDay> size="small" rowKey="date" dataSource={days} columns={columns} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} /></WideTable>}
    </>
  )
}
