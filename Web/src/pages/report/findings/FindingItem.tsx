import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { judgeFinding, patchContent } from '../../../api/reports'
import type { Finding, Report, ReportKey } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { useKeepReport } from '../../../reports/useReport'
import { GrowingText } from '../../../shared/GrowingText'
import { useFail } from '../../../shared/useFail'

type Props = { finding: Finding; reportKey: ReportKey; editable: boolean; settle: () => Promise<Report>; onGoTo: (() => void) | null }

export function FindingItem({ finding, reportKey, editable, settle, onGoTo }: Props) {
  const { t } = useTranslation()
  const keep = useKeepReport(reportKey)
  const fail = useFail()
  const [writing, setWriting] = useState(false)
  const [text, setText] = useState('')
  const known = finding.explanation?.text ?? finding.override?.reason ?? null
  const explain = useMutation({
    mutationFn: async () => patchContent(reportKey, { explanations: { [finding.fingerprint]: text } }, (await settle()).version, newKey()),
    onSuccess: (report) => {
      keep(report)
      setWriting(false)
    },
    onError: fail,
  })
  const judge = useMutation({
    mutationFn: async (verdict: 'confirmed' | 'dismissed') => judgeFinding(reportKey, finding.fingerprint, verdict, null, (await settle()).version),
    onSuccess: keep,
    onError: fail,
  })
  const isExplained = finding.assessable && (finding.level === 'warning' || (finding.level === 'error' && finding.overridable))
  return (
    <li className={`finding finding-${finding.level}`}>
      <p>{finding.message}</p>
      {finding.quote ? <blockquote>{finding.quote}</blockquote> : null}
      {!finding.assessable ? <p className="muted">{t('findings.notAssessable')}</p> : null}
      {known ? <p className="muted">{t('findings.explained', { text: known })}</p> : null}
      {finding.verdict ? <p className="muted">{t(`findings.${finding.verdict.verdict}`)}</p> : null}
      {finding.level === 'error' && finding.overridable && !known ? <p className="muted">{t('findings.overrideReason')}</p> : null}
      {writing ? (
        <div className="finding-writing">
          <GrowingText aria-label={t('findings.explanation')} autoFocus value={text} onChange={(event) => setText(event.target.value)} />
          <div className="row">
            <Button size="small" type="primary" disabled={text.trim() === ''} loading={explain.isPending} onClick={() => explain.mutate()}>{t('common.save')}</Button>
            <Button size="small" onClick={() => setWriting(false)}>{t('common.cancel')}</Button>
          </div>
        </div>
      ) : (
        <div className="row finding-acts">
          {onGoTo ? <Button size="small" type="link" onClick={onGoTo}>{t('findings.goTo')}</Button> : null}
          {editable && isExplained ? (
            <Button
              size="small"
              type="link"
              onClick={() => {
                setText(known ?? '')
                setWriting(true)
              }}
            >
              {t('findings.explain')}
            </Button>
          ) : null}
          {editable && finding.level === 'hint' && !finding.verdict ? (
            <>
              <Button size="small" type="link" disabled={judge.isPending} onClick={() => judge.mutate('confirmed')}>{t('findings.confirmHint')}</Button>
              <Button size="small" type="link" disabled={judge.isPending} onClick={() => judge.mutate('dismissed')}>{t('findings.dismissHint')}</Button>
            </>
          ) : null}
        </div>
      )}
    </li>
  )
}
