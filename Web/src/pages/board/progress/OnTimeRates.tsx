import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { getCycle } from '../../../api/registry'
import type { OnTimeRate } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'

/** What of the year came in time, with the numbers behind each rate. */
export const OnTimeRates = memo(function OnTimeRates({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation()
  const cycle = useQuery({ queryKey: ['cycle', tenant, year], queryFn: () => getCycle(tenant, year) })
  return (
    <Gate query={cycle}>
      {({ onTime, late, excused }) => (
        <div className="rates panel">
          <Rate label={t('progress.submittedOnTime')} rate={onTime.submit} />
          <Rate label={t('progress.publishedOnTime')} rate={onTime.publish} />
          <p><span>{t('progress.lateNow')}</span> <b className={late > 0 ? 'late' : ''}>{late}</b> <span className="muted">{t('progress.excused', { count: excused })}</span></p>
        </div>
      )}
    </Gate>
  )
})

function Rate({ label, rate }: { label: string; rate: OnTimeRate }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <p className="rate">
      <span>{label}</span> <b>{rate.rate === null ? '–' : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(rate.rate)}</b>{' '}
      <span>{t('progress.of', { done: rate.done, of: rate.of })}</span> <span className="muted">{t(rate.frozen ? 'progress.fixed' : 'progress.notFixed', { date: formatDay(rate.on, language) })}</span>
    </p>
  )
}
