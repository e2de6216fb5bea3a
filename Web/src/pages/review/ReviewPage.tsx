import { useMutation } from '@tanstack/react-query'
import { App, Button, Select, Switch } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { move } from '../../api/reports'
import type { Form, Report } from '../../api/types'
import { has, useSignedIn } from '../../app/useMe'
import { Comparison } from '../../compare/Comparison'
import { levelsOf, targetOf } from '../../findings/locate'
import { placesOf } from '../../forms/labels'
import { useForm } from '../../forms/useForm'
import { MoveBar } from '../../moves/MoveBar'
import { remarkPlace } from '../../reports/remarkPlace'
import { useKeepReport, useReport, useReportKey } from '../../reports/useReport'
import { formatDay } from '../../shared/dates'
import { Gate } from '../../shared/Gate'
import { StatusTag } from '../../shared/StatusTag'
import { useFail } from '../../shared/useFail'
import { useLanguage } from '../../shared/useLanguage'
import { useTitle } from '../../shared/useTitle'
import { FindingsPanel } from '../report/findings/FindingsPanel'
import '../report/report.css'
import { AgainstDiff, useAgainst } from './against'
import { RemarkDialog } from './RemarkDialog'
import { RemarkList } from './RemarkList'
import './review.css'
import { usePinned, type Anchor } from './usePinned'
import { useQueue } from './useQueue'

/** The coordinator's desk: one submitted report beside what was there before, and the next one by a key. */
export function ReviewPage() {
  const key = useReportKey()
  const report = useReport(key)
  const form = useForm(report.data?.form)
  return (
    <div className="page">
      <Gate query={report}>{(found) => <Gate query={form}>{(itsForm) => <Desk key={`${key.agency}/${key.year}`} report={found} form={itsForm} />}</Gate>}</Gate>
    </div>
  )
}

function Desk({ report, form }: { report: Report; form: Form }) {
  const { t } = useTranslation()
  const key = useReportKey()
  const me = useSignedIn()
  const language = useLanguage()
  const navigate = useNavigate()
  const fail = useFail()
  const keep = useKeepReport(key)
  const { message } = App.useApp()
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const places = useMemo(() => placesOf(form, language), [form, language])
  const levels = useMemo(() => levelsOf(report.findings, form), [report.findings, form])
  const pinned = usePinned(report)
  const against = useAgainst(report)
  const queue = useQueue(key)
  const reviews = has(me, 'coordinator')
  const mayReturn = report.allowed.includes('return')
  const cells = useMemo(() => new Set(pinned.remarks.map((remark) => remark.cell).filter((cell): cell is string => cell !== null)), [pinned.remarks])
  useTitle(t('review.title', { agency: report.agencyName, year: report.year }))

  const takeUp = useMutation({ mutationFn: () => move(key, 'review', undefined, report.version), onSuccess: keep, onError: fail })
  const giveBack = useMutation({
    mutationFn: () => move(key, 'return', { remarks: pinned.remarks }, report.version),
    onSuccess: (next) => {
      keep(next)
      pinned.clear()
      void message.success(t('moves.done', { move: t('trigger.return') }))
    },
    onError: fail,
  })
  const choose = useCallback((cell: string) => setAnchor({ cell, section: null }), [])
  const canRemark = reviews && mayReturn

  return (
    <>
      <header className="review-head">
        <div className="spread">
          <h1>{t('review.title', { agency: report.agencyName, year: report.year })}</h1>
          <div className="row">
            {queue.position ? <span className="muted">{t('review.position', queue.position)}</span> : null}
            <Button disabled={!queue.previous} onClick={() => queue.previous && void navigate(queue.previous)}>{t('review.previous')}</Button>
            <Button disabled={!queue.next} onClick={() => queue.next && void navigate(queue.next)}>{t('review.next')}</Button>
          </div>
        </div>
        <div className="spread review-bar">
          <div className="report-facts">
            <StatusTag status={report.status} />
            <span>{t('report.duePublish', { date: formatDay(report.due.find((due) => due.milestone === 'publish')?.date ?? '', language) })}</span>
            {report.reviewer ? <span>{t('review.takenUp', { name: report.reviewer.by })}</span> : null}
            <Link to={`/reports/${key.tenant}/${key.agency}/${key.year}?tab=history`}>{t('report.tabs.history')}</Link>
          </div>
          <div className="row">
            {reviews && report.status === 'submitted' && !report.reviewer ? <Button loading={takeUp.isPending} onClick={() => takeUp.mutate()}>{t('review.takeUp')}</Button> : null}
            <MoveBar
              report={report}
              reportKey={key}
              settle={() => Promise.resolve(report)}
              without={['return', 'submit', 'withdraw', 'requestCorrection']}
              onDone={keep}
            />
          </div>
        </div>
        <div className="row review-options">
          <label className="row">
            {t('review.against')}
            <Select value={against.chosen} onChange={against.choose} options={against.options} aria-label={t('review.against')} notFoundContent={t('review.noBefore')} className="against" />
          </label>
          <label className="row"><Switch size="small" checked={onlyChanged} onChange={setOnlyChanged} disabled={against.chosen === undefined} aria-label={t('review.onlyChanged')} /> {t('review.onlyChanged')}</label>
        </div>
      </header>
      <div className="editor">
        <div className="editor-main">
          <article className="panel paper">
            <p className="paper-title">{report.content.title}</p>
            <AgainstDiff report={report} against={against}>
              {(diff) => (
                <Comparison
                  form={form}
                  content={report.content}
                  diff={diff}
                  onlyChanged={onlyChanged && diff !== null}
                  places={places}
                  levels={levels}
                  pinned={cells}
                  {...(canRemark ? { onChoose: choose } : {})}
                  sectionAction={(section) => canRemark ? <Button size="small" onClick={() => setAnchor({ cell: null, section })}>{t('review.addRemark')}</Button> : null}
                />
              )}
            </AgainstDiff>
          </article>
        </div>
        <aside className="editor-side review-side">
          {canRemark || report.remarks.length > 0 ? (
            <RemarkList
              report={report}
              pinned={pinned}
              nameOf={(remark) => remarkPlace(remark, places, t)}
              canRemark={canRemark}
              returning={giveBack.isPending}
              onWhole={() => setAnchor({ cell: null, section: null })}
              onReturn={() => giveBack.mutate()}
            />
          ) : null}
          <FindingsPanel
            report={report}
            form={form}
            reportKey={key}
            editable={false}
            settle={() => Promise.resolve(report)}
            onGoTo={(finding) => {
              const target = targetOf(finding, form)
              const element = target && document.getElementById('cell' in target ? `cell-${target.cell}` : `section-${target.section}`)
              element?.focus()
              element?.scrollIntoView({ block: 'center' })
            }}
          />
        </aside>
      </div>
      <RemarkDialog
        anchor={anchor}
        place={anchor ? remarkPlace(anchor, places, t) : ''}
        onClose={() => setAnchor(null)}
        onPin={(text) => {
          pinned.add({ ...anchor!, text })
          setAnchor(null)
        }}
      />
    </>
  )
}
