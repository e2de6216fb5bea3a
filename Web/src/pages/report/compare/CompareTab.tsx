import { useQuery } from '@tanstack/react-query'
import { Switch } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareWithYear } from '../../../api/reports'
import type { Form, Report, ReportKey } from '../../../api/types'
import { Comparison } from '../../../compare/Comparison'
import { placesOf } from '../../../forms/labels'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'

/** This year's report beside the one that was published a year before. */
export function CompareTab({ report, form, reportKey }: { report: Report; form: Form; reportKey: ReportKey }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [onlyChanged, setOnlyChanged] = useState(false)
  const places = useMemo(() => placesOf(form, language), [form, language])
  const year = report.carriedFrom?.year
  const diff = useQuery({
    queryKey: ['compare', reportKey.tenant, reportKey.agency, reportKey.year, year, report.version],
    queryFn: () => compareWithYear(reportKey, year!),
    enabled: year !== undefined,
  })
  if (year === undefined) {
    return <EmptyState title={t('report.noLastYear')} />
  }
  return (
    <Gate query={diff}>
      {(found) => (
        <div className="panel paper">
          <div className="spread">
            <h2>{t('review.lastYear', { year })}</h2>
            <label className="row"><Switch size="small" checked={onlyChanged} onChange={setOnlyChanged} aria-label={t('review.onlyChanged')} /> {t('review.onlyChanged')}</label>
          </div>
          <Comparison form={form} content={report.content} diff={found} onlyChanged={onlyChanged} places={places} />
        </div>
      )}
    </Gate>
  )
}
