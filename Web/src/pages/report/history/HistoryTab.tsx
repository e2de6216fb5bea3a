import { SafetyCertificateOutlined, WarningOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { getHistory } from '../../../api/reports'
import type { Form, Report, ReportKey } from '../../../api/types'
import { formatMoment } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'
import { Versions } from './Versions'

/** What was done with the report, by whom and when; and what was submitted each time. */
export function HistoryTab({ report, form, reportKey }: { report: Report; form: Form; reportKey: ReportKey }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const history = useQuery({
    queryKey: ['history', reportKey.tenant, reportKey.agency, reportKey.year],
    queryFn: () => getHistory(reportKey),
  })
  return (
    <div className="two">
      <section className="panel">
        <h2>{t('history.title')}</h2>
        <Gate query={history}>
          {({ items, verified }) => (
            <>
              <p className={verified ? 'verified' : 'late'}>
                {verified ? <SafetyCertificateOutlined aria-hidden /> : <WarningOutlined aria-hidden />} {verified ? t('history.verified') : t('history.broken')}
              </p>
              <Timeline
                items={items.map((entry) => ({
                  key: entry.number,
                  content: (
                    <>
                      <strong>{t(`trigger.${entry.trigger}`)}</strong>
                      <span className="muted"> {t('history.step', { from: t(`status.${entry.from}`), to: t(`status.${entry.to}`) })}</span>
                      <br />
                      <span className="muted">{entry.by === 'system' ? t('history.system') : entry.by} · {formatMoment(entry.at, language)}</span>
                      {entry.remark ? <p className="history-remark">{entry.remark}</p> : null}
                    </>
                  ),
                }))}
              />
            </>
          )}
        </Gate>
      </section>
      <section className="panel">
        <h2>{t('history.versions')}</h2>
        <Versions report={report} form={form} reportKey={reportKey} />
        {report.publications.length > 0 ? (
          <>
            <h2>{t('history.publications')}</h2>
            <ul className="moves">
              {report.publications.map((publication) => (
                <li key={publication.revision}>
                  <a href={`/open/${report.tenant}/${report.year}/${report.agency}?revision=${publication.revision}`}>{t('report.revision', { number: publication.revision })}</a>
                  <span className="muted"> {publication.by} · {formatMoment(publication.publishedAt, language)}</span>
                  {publication.reason ? <p className="history-remark">{publication.reason}</p> : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
    </div>
  )
}
