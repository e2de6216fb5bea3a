import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Report, ReportKey } from '../../api/types'
import { has, useSignedIn } from '../../app/useMe'
import type { Autosave } from '../../autosave/useAutosave'
import { MoveBar } from '../../moves/MoveBar'
import { mayWrite } from '../../reports/mayWrite'
import { formatDay } from '../../shared/dates'
import { StatusTag } from '../../shared/StatusTag'
import { useLanguage } from '../../shared/useLanguage'
import { ExportMenu } from './ExportMenu'
import { ReceiptDialog } from './ReceiptDialog'
import { SaveState } from './SaveState'

type Props = { report: Report; reportKey: ReportKey; autosave: Autosave; onMoved: (report: Report) => void }

export function ReportHeader({ report, reportKey, autosave, onMoved }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSignedIn()
  const navigate = useNavigate()
  const [receipt, setReceipt] = useState(false)
  const isWithAgency = report.status === 'draft' || report.status === 'returned'
  const due = report.due.find((date) => date.milestone === (isWithAgency ? 'submit' : 'publish'))
  const reviews = has(me, 'coordinator') && (report.status === 'submitted' || report.status === 'approved')
  return (
    <header className="report-head">
      <div className="spread">
        <h1>{t('report.title', { agency: report.agencyName, year: report.year })}</h1>
        <MoveBar
          report={report}
          reportKey={reportKey}
          settle={autosave.settle}
          without={reviews ? ['return', 'approve', 'publish'] : []}
          onDone={(next, move) => {
            onMoved(next)
            if (move === 'submit') {
              setReceipt(true)
            }
          }}
          extra={
            <>
              <ExportMenu reportKey={reportKey} form={report.form} />
              {report.receipt ? <Button onClick={() => setReceipt(true)}>{t('report.receipt')}</Button> : null}
              {reviews ? <Button type="primary" onClick={() => void navigate(`/review/${reportKey.tenant}/${reportKey.agency}/${reportKey.year}`)}>{t('report.openReview')}</Button> : null}
            </>
          }
        />
      </div>
      <p className="report-facts">
        <StatusTag status={report.status} />
        {report.revision > 1 ? <span>{t('report.revision', { number: report.revision })}</span> : null}
        {due && report.status !== 'published' ? <span title={due.because}>{isWithAgency ? t('report.due', { date: formatDay(due.date, language) }) : t('report.duePublish', { date: formatDay(due.date, language) })}</span> : null}
        <span>{t('report.form', { form: report.form })}</span>
        {report.publishedRevision != null ? <a href={`/open/${report.tenant}/${report.year}/${report.agency}`}>{t('report.publicPage')}</a> : null}
        {mayWrite(me, report) ? <SaveState autosave={autosave} /> : null}
      </p>
      {report.takenDown ? <Alert type="warning" showIcon title={report.takenDown.reason} /> : null}
      {report.receipt ? <ReceiptDialog open={receipt} onClose={() => setReceipt(false)} report={report} receipt={report.receipt} /> : null}
    </header>
  )
}
