import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { explainDue } from '../../../api/cycles'
import type { Report, ReportKey } from '../../../api/types'
import { DueLines } from '../../../reports/DueLines'
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
        <Gate query={due}>{(found) => <DueLines due={found.due} />}</Gate>
      </section>
      <ExtensionPanel report={report} reportKey={reportKey} settle={settle} />
    </div>
  )
}
