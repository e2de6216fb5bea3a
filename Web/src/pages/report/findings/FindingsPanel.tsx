import { CheckCircleOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, Form, Report, ReportKey } from '../../../api/types'
import { isOpen, targetOf } from '../../../findings/locate'
import { FindingItem } from './FindingItem'

type Props = { report: Report; form: Form; reportKey: ReportKey; editable: boolean; settle: () => Promise<Report>; onGoTo: (finding: Finding) => void }

const LEVELS = ['error', 'warning', 'hint'] as const
const COUNTS = { error: 'findings.errors', warning: 'findings.warnings', hint: 'findings.hints' } as const

/** All that the checks say, the heaviest first; what is dealt with folds away. */
export function FindingsPanel({ report, form, reportKey, editable, settle, onGoTo }: Props) {
  const { t } = useTranslation()
  const [settled, setSettled] = useState(false)
  const open = report.findings.filter(isOpen)
  const done = report.findings.filter((finding) => !isOpen(finding))
  const item = (finding: Finding) => (
    <FindingItem
      key={finding.fingerprint}
      finding={finding}
      reportKey={reportKey}
      editable={editable}
      settle={settle}
      onGoTo={targetOf(finding, form) ? () => onGoTo(finding) : null}
    />
  )
  return (
    <section className="findings" aria-label={t('findings.title')}>
      <h2>{t('findings.title')}</h2>
      {open.length === 0 ? (
        <p className="findings-none"><CheckCircleOutlined aria-hidden /> {t('findings.none')}<span className="muted">{t('findings.noneHint')}</span></p>
      ) : null}
      {LEVELS.map((level) => {
        const found = open.filter((finding) => finding.level === level)
        return found.length === 0 ? null : (
          <div key={level}>
            <h3 className={`text-${level}`}>{t(COUNTS[level], { count: found.length })}</h3>
            <ul>{found.map(item)}</ul>
          </div>
        )
      })}
      {done.length > 0 ? (
        <details open={settled} onToggle={(event) => setSettled(event.currentTarget.open)}>
          <summary>{t('findings.settled', { count: done.length })}</summary>
          <ul>{done.map(item)}</ul>
        </details>
      ) : null}
    </section>
  )
}
