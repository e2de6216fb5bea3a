import { useQuery } from '@tanstack/react-query'
import { lazy, memo, Suspense, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getProgress } from '../../../api/cycles'
import type { Progress } from '../../../api/types'
import { formatShortDay, today } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { Loading } from '../../../shared/Loading'
import { useLanguage } from '../../../shared/useLanguage'
import { curveOf, dateOf, dayOf } from './curve'

const ProgressChart = lazy(() => import('./ProgressChart'))
const LEAST_DAYS = 120

/** How far the year is beside the year before. */
export const YearProgress = memo(function YearProgress({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation()
  const progress = useQuery({ queryKey: ['progress', tenant, year], queryFn: () => getProgress(tenant, year) })
  return (
    <section className="panel">
      <h2>{t('progress.title')}</h2>
      <Gate query={progress} isEmpty={(found) => found.days.length + found.lastYear.length === 0} empty={<EmptyState title={t('progress.empty')} />}>
        {(found) => <Curves progress={found} />}
      </Gate>
    </section>
  )
})

function Curves({ progress }: { progress: Progress }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { year, days, lastYear, expected } = progress
  const lines = useMemo(() => {
    const now = Math.max(0, dayOf(today(), year))
    const shown = Math.max(LEAST_DAYS, ...days.map((day) => dayOf(day.day, year)), ...lastYear.map((day) => dayOf(day.day, year - 1)))
    const until = Math.min(now, shown)
    return {
      last: shown,
      curves: [
        { name: t('progress.submitted', { year }), color: 'submitted', dashed: false, points: curveOf(days, 'submitted', year, until) },
        { name: t('progress.published', { year }), color: 'published', dashed: false, points: curveOf(days, 'published', year, until) },
        { name: t('progress.submitted', { year: year - 1 }), color: 'submitted', dashed: true, points: curveOf(lastYear, 'submitted', year - 1, shown) },
        { name: t('progress.published', { year: year - 1 }), color: 'published', dashed: true, points: curveOf(lastYear, 'published', year - 1, shown) },
      ].slice(0, lastYear.length === 0 ? 2 : 4),
    }
  }, [days, lastYear, year, t])
  const labelOf = useCallback((day: number) => formatShortDay(dateOf(day, year), language), [year, language])
  const most = Math.max(expected, ...lines.curves.map((line) => line.points.at(-1)![1]))
  return (
    <>
      <ul className="legend">
        {lines.curves.map((line) => (
          <li key={line.name}><i className={`swatch swatch-${line.color} ${line.dashed ? 'swatch-dashed' : ''}`} aria-hidden="true" />{line.name} <b>{line.points.at(-1)![1]}</b></li>
        ))}
      </ul>
      <Suspense fallback={<Loading />}>
        <ProgressChart lines={lines.curves} most={most} last={lines.last} labelOf={labelOf} described={t('progress.described', { year, count: expected })} />
      </Suspense>
    </>
  )
}
