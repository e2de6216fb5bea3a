import { useMutation } from '@tanstack/react-query'
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askExtension, decideExtension } from '../../../api/reports'
import type { Report, ReportKey } from '../../../api/types'
import { has, isOfAgency, useSignedIn } from '../../../app/useMe'
import { useKeepReport } from '../../../reports/useReport'
import { formatDay, formatMoment } from '../../../shared/dates'
import { GrowingText } from '../../../shared/GrowingText'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'

type Props = { report: Report; reportKey: ReportKey; settle: () => Promise<Report> }

/** A later local date: the agency asks for it, the coordinator decides. */
export function ExtensionPanel({ report, reportKey, settle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSignedIn()
  const { extension } = report
  const isWithAgency = report.status === 'draft' || report.status === 'returned'
  return (
    <section className="panel">
      <h2>{t('extension.title')}</h2>
      {extension ? (
        <>
          <p><strong>{t('extension.until', { date: formatDay(extension.until, language) })}</strong> <b className={extension.state === 'asked' ? 'soon' : ''}>{t(`extension.state.${extension.state}`)}</b></p>
          <p>{extension.reason}</p>
          <p className="muted">{extension.by} · {formatMoment(extension.at, language)}</p>
          {extension.decidedAt ? <p className="muted">{t('extension.decided', { by: extension.decidedBy, at: formatMoment(extension.decidedAt, language) })} {extension.remark}</p> : null}
        </>
      ) : (
        <p className="muted">{t('extension.none')}</p>
      )}
      {extension?.state === 'asked' && has(me, 'coordinator') ? <Decision key={extension.at} reportKey={reportKey} until={extension.until} settle={settle} /> : null}
      {isWithAgency && extension?.state !== 'asked' && isOfAgency(me, report.agency) ? <Asking reportKey={reportKey} settle={settle} /> : null}
    </section>
  )
}

function useStored(reportKey: ReportKey) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const keep = useKeepReport(reportKey)
  return (report: Report) => {
    keep(report)
    void message.success(t('admin.saved'))
  }
}

function Asking({ reportKey, settle }: { reportKey: ReportKey; settle: () => Promise<Report> }) {
  const { t } = useTranslation()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const ask = useMutation({ mutationFn: async () => askExtension(reportKey, until, reason, (await settle()).version), onSuccess: useStored(reportKey), onError: useFail() })
  return (
    <div className="answer">
      <label htmlFor="extension-until">{t('extension.askUntil')}</label>
      <Input id="extension-until" className="date-input" type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
      <label htmlFor="extension-reason">{t('moves.reason')}</label>
      <GrowingText id="extension-reason" value={reason} onChange={(event) => setReason(event.target.value)} />
      <Button type="primary" disabled={until === '' || reason.trim() === ''} loading={ask.isPending} onClick={() => ask.mutate()}>{t('extension.ask')}</Button>
    </div>
  )
}

function Decision({ reportKey, until: asked, settle }: { reportKey: ReportKey; until: string; settle: () => Promise<Report> }) {
  const { t } = useTranslation()
  const [until, setUntil] = useState(asked)
  const [remark, setRemark] = useState('')
  const decide = useMutation({
    mutationFn: async (granted: boolean) => decideExtension(reportKey, { granted, until: granted ? until : null, remark: remark.trim() === '' ? null : remark }, (await settle()).version),
    onSuccess: useStored(reportKey),
    onError: useFail(),
  })
  return (
    <div className="answer">
      <label htmlFor="extension-until">{t('extension.grantUntil')}</label>
      <Input id="extension-until" className="date-input" type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
      <label htmlFor="extension-remark">{t('extension.remark')}</label>
      <GrowingText id="extension-remark" value={remark} onChange={(event) => setRemark(event.target.value)} />
      <div className="row">
        <Button type="primary" disabled={until === ''} loading={decide.isPending} onClick={() => decide.mutate(true)}>{t('extension.grant')}</Button>
        <Button danger loading={decide.isPending} onClick={() => decide.mutate(false)}>{t('extension.refuse')}</Button>
      </div>
    </div>
  )
}
