import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Form, Report } from '../../api/types'
import { useSignedIn } from '../../app/useMe'
import { useAutosave } from '../../autosave/useAutosave'
import { overlay } from '../../autosave/queue'
import { useForm } from '../../forms/useForm'
import { mayWrite } from '../../reports/mayWrite'
import { useKeepReport, useReport, useReportKey } from '../../reports/useReport'
import { Gate } from '../../shared/Gate'
import { TabLinks } from '../../shared/TabLinks'
import { useTitle } from '../../shared/useTitle'
import { AttachmentsTab } from './attachments/AttachmentsTab'
import { CompareTab } from './compare/CompareTab'
import { ContentTab } from './content/ContentTab'
import { DueTab } from './due/DueTab'
import { HistoryTab } from './history/HistoryTab'
import { ProcessTab } from './process/ProcessTab'
import { RemarksTab } from './remarks/RemarksTab'
import './report.css'
import { ReportHeader } from './ReportHeader'

const TABS = ['content', 'remarks', 'compare', 'process', 'due', 'attachments', 'history'] as const

/** One report, for whoever may read it; for those who write it, the place to do so. */
export function ReportPage() {
  const key = useReportKey()
  const report = useReport(key)
  const form = useForm(report.data?.form)
  return (
    <div className="page">
      <Gate query={report}>{(found) => <Gate query={form}>{(itsForm) => <Opened report={found} form={itsForm} />}</Gate>}</Gate>
    </div>
  )
}

function Opened({ report, form }: { report: Report; form: Form }) {
  const { t } = useTranslation()
  const key = useReportKey()
  const me = useSignedIn()
  const autosave = useAutosave(key)
  const keep = useKeepReport(key)
  const [search, setSearch] = useSearchParams()
  useTitle(t('report.title', { agency: report.agencyName, year: report.year }))
  const open = report.remarks.filter((remark) => remark.state === 'open').length
  const tab = search.get('tab') ?? 'content'
  const content = overlay(report.content, autosave.queue)
  const editable = mayWrite(me, report)
  return (
    <>
      <ReportHeader report={report} reportKey={key} autosave={autosave} onMoved={keep} />
      <TabLinks
        label={t('report.tabs.label')}
        current={tab}
        tabs={TABS.map((key) => ({
          key,
          to: key === 'content' ? '?' : `?tab=${key}`,
          label: key === 'remarks' && open > 0 ? <>{t('report.tabs.remarks')}<b className="count">{open}</b></> : t(`report.tabs.${key}`),
        }))}
      />
      {tab === 'content' ? <ContentTab report={report} content={content} form={form} reportKey={key} editable={editable} autosave={autosave} /> : null}
      {tab === 'remarks' ? <RemarksTab report={report} form={form} reportKey={key} autosave={autosave} onGoTo={(at) => setSearch({ at })} /> : null}
      {tab === 'compare' ? <CompareTab report={report} form={form} reportKey={key} /> : null}
      {tab === 'process' ? <ProcessTab report={report} /> : null}
      {tab === 'due' ? <DueTab report={report} reportKey={key} settle={autosave.settle} /> : null}
      {tab === 'attachments' ? <AttachmentsTab reportKey={key} settle={autosave.settle} /> : null}
      {tab === 'history' ? <HistoryTab report={report} form={form} reportKey={key} /> : null}
    </>
  )
}
