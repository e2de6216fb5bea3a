import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { getCycle } from '../../api/registry'
import { Gate } from '../../shared/Gate'

const STATES = ['draft', 'returned', 'submitted', 'approved', 'published'] as const

/** How far the year is, as one bar that leads to the list. */
export function YearSummary({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation()
  const cycle = useQuery({ queryKey: ['cycle', tenant, year], queryFn: () => getCycle(tenant, year) })
  const board = `/board/${tenant}/${year}`
  return (
    <section className="panel">
      <h2>{t('home.yearOverview', { year })}</h2>
      <Gate query={cycle}>
        {({ counts }) => (
          <>
            <div className="year-bar" aria-hidden="true">
              {STATES.filter((state) => counts[state] > 0).map((state) => (
                <span key={state} className={`fill-${state}`} style={{ flexGrow: counts[state] }} />
              ))}
            </div>
            <ul className="counts">
              {STATES.map((state) => (
                <li key={state}>
                  <Link to={`${board}?status=${state}`}>
                    <i className={`dot fill-${state}`} aria-hidden="true" />
                    {t(`status.${state}`)} <b>{counts[state]}</b>
                  </Link>
                </li>
              ))}
            </ul>
            <Link to={board}>{t('home.openBoard')}</Link>
          </>
        )}
      </Gate>
    </section>
  )
}
