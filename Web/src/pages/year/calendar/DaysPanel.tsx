import { CalendarOutlined, LeftOutlined, PlusOutlined, RightOutlined, UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { calendarFeed, type CalendarChange } from '../../../api/calendar'
import type { Calendar, Cycle } from '../../../api/types'
import { FileButton } from '../../../shared/FileButton'
import { calendarFile } from './calendarFile'
import { ChangeDialog } from './ChangeDialog'
import { DayDialog } from './DayDialog'
import { Month } from './Month'
import { monthsOf } from './months'
import { OwnDays } from './OwnDays'

const [FIRST, LAST] = [2000, 2100]

type Props = { tenant: string; reportYear: number; calendar: Calendar; due: Cycle['due']; acts: boolean }

/** The days of a year: the official plan and the jurisdiction's own, and the ways to change those. */
export function DaysPanel({ tenant, reportYear, calendar, due, acts }: Props) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const [isAdding, setAdding] = useState(false)
  const [change, setChange] = useState<CalendarChange | null>(null)
  // Reports are due in the year after the one that they are of.
  const year = Number(search.get('of') ?? reportYear + 1)
  const turn = (by: number) => {
    const next = new URLSearchParams(search)
    next.set('of', String(Math.min(LAST, Math.max(FIRST, year + by))))
    setSearch(next, { replace: true })
  }
  const dates = new Set(due.map((one) => one.date))
  return (
    <section className="panel">
      <div className="spread">
        <div className="row">
          <h2 className="calendar-year">{t('calendar.daysOf', { year })}</h2>
          <Button size="small" icon={<LeftOutlined />} aria-label={t('calendar.yearBefore')} onClick={() => turn(-1)} />
          <Button size="small" icon={<RightOutlined />} aria-label={t('calendar.yearAfter')} onClick={() => turn(1)} />
        </div>
        <div className="row">
          <a href={calendarFeed(tenant)} download><CalendarOutlined /> {t('calendar.feed')}</a>
          {acts ? <FileButton icon={<UploadOutlined />} label={t('calendar.upload')} accept=".csv,.ics,text/csv,text/calendar" onFile={(file) => void calendarFile(file).then((blob) => setChange({ file: blob }))} /> : null}
          {acts ? <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('calendar.add')}</Button> : null}
        </div>
      </div>
      <p className={calendar.plannedYears.includes(year) ? 'muted' : 'soon'}>{t(calendar.plannedYears.includes(year) ? 'calendar.planned' : 'calendar.unplanned', { year })}</p>
      <ul className="calendar-legend">
        <li><i className="day-off">{t('calendar.off')}</i> {t('calendar.kinds.holiday')}</li>
        <li><i className="day-worked">{t('calendar.worked')}</i> {t('calendar.kinds.workday')}</li>
        <li><i className="day-own" aria-hidden="true" /> {t('calendar.own')}</li>
        <li><i className="day-due" aria-hidden="true" /> {t('calendar.due')}</li>
      </ul>
      <div className="months">
        {monthsOf(year, calendar).map((weeks, month) => <Month key={`${year}-${String(month)}`} year={year} month={month} weeks={weeks} due={dates} />)}
      </div>
      <OwnDays days={calendar.days} {...(acts ? { onRemove: (date: string) => setChange({ days: calendar.days.filter((day) => day.date !== date), plannedYears: calendar.plannedYears }) } : {})} />
      {isAdding ? (
        <DayDialog
          calendar={calendar}
          onClose={() => setAdding(false)}
          onChosen={(chosen) => {
            setAdding(false)
            setChange(chosen)
          }}
        />
      ) : null}
      {change ? <ChangeDialog tenant={tenant} calendar={calendar} change={change} onClose={() => setChange(null)} /> : null}
    </section>
  )
}
