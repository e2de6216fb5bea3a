import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { explainDue } from '../../../api/cycles'
import type { Report, ReportKey } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'
import { ExtensionPanel } from './ExtensionPanel'

type Props = { report: Report; reportKey: ReportKey; settle: () => Promise<Report> }

/** Until when, why until then, and a later date: asked for, decided. */
export function DueTab({ report, reportKey, settle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { tenant, agency, year } = reportKey
  const due = useQuery({ queryKey: ['due', tenant, agency, year, language, report.version], queryFn: () => explainDue(tenant, year, agency) })
  return (
    <div className="page-narrow">
      <section className="panel">
        <h2>{t('due.title')}</h2>
        <Gate query={due}>
          {(found) => (
            <ul className="lines due-lines">
              {found.due.map((date) => (
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
          )}
        </Gate>
      </section>
      <ExtensionPanel report={report} reportKey={reportKey} settle={settle} />
    </div>
  )
}
