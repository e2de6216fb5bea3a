import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../shared/useLanguage'
import type { Day } from './months'

/** A Monday, from which the names of the week's days are taken. */
const MONDAY = Date.UTC(2026, 0, 5)
const DAY = 86_400_000

type Props = { year: number; month: number; weeks: (Day | null)[][]; due: ReadonlySet<string> }

export function Month({ year, month, weeks, due }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = (options: Intl.DateTimeFormatOptions, time: number) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(time)
  const words = (day: Day) => [day.special ? t(`calendar.kinds.${day.special}`) : '', day.occasion, due.has(day.date) ? t('calendar.due') : ''].filter((word) => word !== '').join(' · ')
  return (
    <table className="month">
      <caption>{name({ month: 'long' }, Date.UTC(year, month, 1))}</caption>
      <thead>
        <tr>{Array.from({ length: 7 }, (_, index) => <th key={index} scope="col" abbr={name({ weekday: 'long' }, MONDAY + index * DAY)}>{name({ weekday: 'narrow' }, MONDAY + index * DAY)}</th>)}</tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day === null ? (
                <td key={place} />
              ) : (
                <td key={place} className={[day.special === 'holiday' ? 'day-off' : day.special === 'workday' ? 'day-worked' : day.off ? 'day-weekend' : '', day.own ? 'day-own' : '', due.has(day.date) ? 'day-due' : ''].join(' ').trim()} title={words(day) || undefined}>
                  {day.number}
                  {day.special ? <small aria-hidden="true">{t(day.special === 'holiday' ? 'calendar.off' : 'calendar.worked')}</small> : null}
                  {words(day) === '' ? null : <span className="sr-only">{words(day)}</span>}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
