import { Tabs } from 'antd'
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
import { useTitle } from '../../shared/useTitle'
import { CompareTab } from './compare/CompareTab'
import { ContentTab } from './content/ContentTab'
import { HistoryTab } from './history/HistoryTab'
import { ProcessTab } from './process/ProcessTab'
import { RemarksTab } from './remarks/RemarksTab'
import './report.css'
import { ReportHeader } from './ReportHeader'

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
  const show = (tab: string, place?: string) => setSearch({ ...(tab === 'content' ? {} : { tab }), ...(place ? { at: place } : {}) }, { replace: true })
  const content = overlay(report.content, autosave.queue)
  const editable = mayWrite(me, report)
  return (
    <>
      <ReportHeader report={report} reportKey={key} autosave={autosave} onMoved={keep} />
      <Tabs
        activeKey={search.get('tab') ?? 'content'}
        onChange={(tab) => show(tab)}
        items={[
          { key: 'content', label: t('report.tabs.content'), children: <ContentTab report={report} content={content} form={form} reportKey={key} editable={editable} autosave={autosave} /> },
          {
            key: 'remarks',
            label: <span>{t('report.tabs.remarks')}{open > 0 ? <b className="count">{open}</b> : null}</span>,
            children: <RemarksTab report={report} form={form} reportKey={key} autosave={autosave} onGoTo={(place) => show('content', place)} />,
          },
          { key: 'compare', label: t('report.tabs.compare'), children: <CompareTab report={report} form={form} reportKey={key} /> },
          { key: 'process', label: t('report.tabs.process'), children: <ProcessTab report={report} /> },
          { key: 'history', label: t('report.tabs.history'), children: <HistoryTab report={report} form={form} reportKey={key} /> },
        ]}
      />
    </>
  )
}
