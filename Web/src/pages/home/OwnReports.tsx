import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listReports } from '../../api/registry'
import { Gate } from '../../shared/Gate'
import { StatusTag } from '../../shared/StatusTag'

/** Every report of one's own agency, the latest first, also those that wait for others. */
export function OwnReports({ tenant }: { tenant: string }) {
  const { t } = useTranslation()
  const reports = useQuery({ queryKey: ['board', tenant, 'own'], queryFn: () => listReports(tenant) })
  return (
    <Gate query={reports} isEmpty={(found) => found.length === 0} empty={null}>
      {(found) => (
        <section className="panel">
          <h2>{t('home.ownReports')}</h2>
          <ul className="lines">
            {[...found].sort((one, other) => other.year - one.year).map((report) => (
              <li key={`${report.agency}/${report.year}`}>
                <Link to={`/reports/${tenant}/${report.agency}/${report.year}`}>{report.agencyName} {t('home.report', { year: report.year })}</Link>
                <StatusTag status={report.status} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Gate>
  )
}
