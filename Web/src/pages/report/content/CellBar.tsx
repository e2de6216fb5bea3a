import { useTranslation } from 'react-i18next'
import type { Cells, Content, Form, Report } from '../../../api/types'
import { findingsAt } from '../../../findings/locate'
import { placeName, type CellPlace } from '../../../forms/labels'
import { difference, showValue } from '../../../grid/values'

type Props = { cell: string; report: Report; form: Form; content: Content; places: Map<string, CellPlace>; lastYear: Cells | null }

/** All that is known about the cell in which one stands, like the line above a spreadsheet. */
export function CellBar({ cell, report, form, content, places, lastYear }: Props) {
  const { t } = useTranslation()
  const place = places.get(cell)
  if (!place) {
    return null
  }
  const mark = content.marks?.[cell]
  const change = difference(content.cells[cell], lastYear?.[cell])
  const remarks = report.remarks.filter((remark) => remark.cell === cell && remark.state !== 'closed')
  return (
    <div className="cell-bar no-print" role="status">
      <p>
        <strong>{placeName(places, cell)}</strong>
        <span className="muted"> {place.unit}</span>
        {lastYear ? <span className="cell-bar-last">{t('report.lastYearOf', { value: showValue(lastYear[cell]) || '–' })}{change !== null && change !== '0' ? ` (${change.startsWith('-') ? '' : '+'}${change})` : ''}</span> : null}
        {mark === 'carried' ? <span className="muted"> · {t('report.carried')}</span> : null}
        {mark === 'nil' ? <span className="muted"> · {t('report.markNil')}</span> : null}
        {mark === 'complete' ? <span className="muted"> · {t('report.markComplete')}</span> : null}
      </p>
      {findingsAt(report.findings, cell, form).map((finding) => (
        <p key={finding.fingerprint} className={`text-${finding.level}`}>{t('findings.said', { level: t(`findings.level.${finding.level}`), message: finding.message })}</p>
      ))}
      {remarks.map((remark) => <p key={remark.id} className="text-remark">{remark.text}</p>)}
      {place.explanations.length > 0 ? <p className="muted">{place.explanations.join(' ')}</p> : null}
    </div>
  )
}
