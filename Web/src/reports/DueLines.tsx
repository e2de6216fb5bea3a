import { useTranslation } from 'react-i18next'
import type { DueExplanation } from '../api/types'
import { formatDay } from '../shared/dates'
import { useLanguage } from '../shared/useLanguage'

/** The dates of a report, each with why it is this one. */
export function DueLines({ due }: { due: DueExplanation['due'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className="lines due-lines">
      {due.map((date) => (
        <li key={date.milestone}>
          <span className="lines-main">
            <strong>{t(`admin.milestone.${date.milestone}`)}</strong>
            <b>{formatDay(date.date, language)}</b>
            {date.lateness === 'none' ? null : <span className={date.lateness === 'late' ? 'late' : 'soon'}>{t(`due.${date.lateness}`)}</span>}
          </span>
          <span className="muted">{date.because}</span>
        </li>
      ))}
    </ul>
  )
}
