import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Button, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fillNil } from '../../../api/reports'
import type { Report, ReportKey } from '../../../api/types'
import type { CellPlace } from '../../../forms/labels'
import { useKeepReport } from '../../../reports/useReport'
import { useFail } from '../../../shared/useFail'
import { CompleteDialog } from './CompleteDialog'
import type { TrailControls } from './useTrail'

type Props = {
  report: Report
  reportKey: ReportKey
  places: Map<string, CellPlace>
  editable: boolean
  settle: () => Promise<Report>
  trail: TrailControls
  hasLastYear: boolean
  showLastYear: boolean
  onShowLastYear: (show: boolean) => void
  explain: boolean
  onExplain: (explain: boolean) => void
}

export function ContentTools({ report, reportKey, places, editable, settle, trail, hasLastYear, showLastYear, onShowLastYear, explain, onExplain }: Props) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const keep = useKeepReport(reportKey)
  const fail = useFail()
  const [completing, setCompleting] = useState(false)
  const nil = useMutation({ mutationFn: async () => fillNil(reportKey, (await settle()).version), onSuccess: keep, onError: fail })
  const askNil = () =>
    modal.confirm({ title: t('report.nilTitle'), content: t('report.nilText'), okText: t('report.nilConfirm'), onOk: () => nil.mutateAsync().catch(() => undefined) })
  return (
    <div className="tools-row no-print">
      <div className="row">
        <label className="row"><Switch size="small" checked={showLastYear} disabled={!hasLastYear} onChange={onShowLastYear} aria-label={t('report.lastYear')} /> {t('report.lastYear')}</label>
        <label className="row"><Switch size="small" checked={explain} onChange={onExplain} aria-label={t('report.explanations')} /> {t('report.explanations')}</label>
      </div>
      {editable ? (
        <div className="row">
          <Button icon={<UndoOutlined />} disabled={!trail.canUndo} onClick={trail.undo} aria-label={t('report.undo')} />
          <Button icon={<RedoOutlined />} disabled={!trail.canRedo} onClick={trail.redo} aria-label={t('report.redo')} />
          <Button onClick={() => setCompleting(true)}>{t('report.complete')}</Button>
          <Button onClick={() => void askNil()}>{t('report.nil')}</Button>
          <CompleteDialog open={completing} onClose={() => setCompleting(false)} reportKey={reportKey} version={report.version} places={places} settle={settle} />
        </div>
      ) : (
        <span className="muted">{t('report.readOnly')}</span>
      )}
      {editable ? <p className="keys muted">{t('report.keys')}</p> : null}
    </div>
  )
}
