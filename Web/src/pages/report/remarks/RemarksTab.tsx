import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerRemark } from '../../../api/reports'
import type { Form, Remark, Report, ReportKey } from '../../../api/types'
import { isOfAgency, useSignedIn } from '../../../app/useMe'
import type { Autosave } from '../../../autosave/useAutosave'
import { placesOf } from '../../../forms/labels'
import { remarkPlace } from '../../../reports/remarkPlace'
import { useKeepReport } from '../../../reports/useReport'
import { formatMoment } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { GrowingText } from '../../../shared/GrowingText'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'

type Props = { report: Report; form: Form; reportKey: ReportKey; autosave: Autosave; onGoTo: (place: string) => void }

/** What the reviewer wants, each with its answer. */
export function RemarksTab({ report, form, reportKey, autosave, onGoTo }: Props) {
  const { t } = useTranslation()
  const me = useSignedIn()
  const language = useLanguage()
  const places = useMemo(() => placesOf(form, language), [form, language])
  if (report.remarks.length === 0) {
    return <EmptyState title={t('remarks.none')} hint={t('remarks.noneHint')} />
  }
  const answers = isOfAgency(me, report.agency) && report.status === 'returned'
  return (
    <ul className="remarks page-narrow">
      {report.remarks.map((remark) => (
        <li key={remark.id} className="panel">
          <RemarkHead remark={remark} place={remarkPlace(remark, places, t)} />
          <p className="remark-text">{remark.text}</p>
          {remark.answer ? <p className="remark-answer">{t('remarks.answered', { text: remark.answer })}</p> : null}
          <div className="row">
            {(remark.cell ?? remark.section) ? <Button size="small" onClick={() => onGoTo((remark.cell ?? remark.section)!)}>{t('remarks.goTo')}</Button> : null}
          </div>
          {answers && remark.state !== 'closed' ? <AnswerBox remark={remark} reportKey={reportKey} settle={autosave.settle} /> : null}
        </li>
      ))}
    </ul>
  )
}

function RemarkHead({ remark, place }: { remark: Remark; place: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <p className="spread">
      <strong>{place}</strong>
      <span className="muted">{remark.by} · {formatMoment(remark.at, language)} · <b className={remark.state === 'open' ? 'soon' : ''}>{t(`remarks.state.${remark.state}`)}</b></span>
    </p>
  )
}

function AnswerBox({ remark, reportKey, settle }: { remark: Remark; reportKey: ReportKey; settle: () => Promise<Report> }) {
  const { t } = useTranslation()
  const keep = useKeepReport(reportKey)
  const fail = useFail()
  const [text, setText] = useState(remark.answer ?? '')
  const answer = useMutation({ mutationFn: async () => answerRemark(reportKey, remark.id, text, (await settle()).version), onSuccess: keep, onError: fail })
  return (
    <div className="answer">
      <GrowingText
        aria-label={t('remarks.answer')}
        placeholder={t('remarks.answerPlaceholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" loading={answer.isPending} disabled={text.trim() === '' || text === remark.answer} onClick={() => answer.mutate()}>{t('remarks.send')}</Button>
    </div>
  )
}
