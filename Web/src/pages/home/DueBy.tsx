import { useTranslation } from 'react-i18next'
import { daysUntil, formatDay } from '../../shared/dates'
import { useLanguage } from '../../shared/useLanguage'

const SOON = 5

export function DueBy({ date }: { date: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const days = daysUntil(date)
  const left = days < 0 ? t('home.late', { count: -days }) : days === 0 ? t('home.today') : t('home.daysLeft', { count: days })
  return (
    <span className="due">
      {t('home.due', { date: formatDay(date, language) })}
      <strong className={days < 0 ? 'late' : days <= SOON ? 'soon' : ''}>{left}</strong>
    </span>
  )
}
