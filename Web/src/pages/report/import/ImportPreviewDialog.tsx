import { Alert, Modal, Switch, Table } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form, ImportPreview, Report } from '../../../api/types'
import { placeName, placesOf } from '../../../forms/labels'
import { showValue } from '../../../grid/values'
import { useLanguage } from '../../../shared/useLanguage'
import { importedCells } from './changes'

type Props = { report: Report; preview: ImportPreview; fileName: string; form: Form; storing: boolean; onConfirm: () => void; onClose: () => void }

/** What was read, cell by cell, before anything is stored. */
export function ImportPreviewDialog({ report, preview, fileName, form, storing, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const places = useMemo(() => placesOf(form, language), [form, language])
  const cells = useMemo(() => importedCells(form, report.content, preview.content), [form, report.content, preview.content])
  const changed = cells.filter((cell) => cell.changed)
  const unsure = useMemo(() => new Map(preview.read.unsure.map((one) => [one.id, one])), [preview.read.unsure])
  const shown = all ? cells : cells.filter((cell) => cell.changed || unsure.has(cell.cell))
  const texts = preview.read.unsure.filter((one) => !one.id.includes('.'))
  const errors = preview.findings.filter((finding) => finding.level === 'error').length
  const warnings = preview.findings.filter((finding) => finding.level === 'warning' && finding.assessable).length
  return (
    <Modal
      open
      width={860}
      title={<>{t('report.importTitle')} <span className="muted">{fileName}</span></>}
      okText={t('report.importConfirm')}
      onOk={onConfirm}
      confirmLoading={storing}
      onCancel={onClose}
    >
      <p>{t('report.importRead', { cells: preview.read.cells, sections: preview.read.sections.length, form: preview.read.form })}</p>
      <Alert
        type={errors > 0 ? 'warning' : 'success'}
        showIcon
        title={errors + warnings === 0 ? t('report.importClean') : t('report.importFindings', { errors, warnings })}
        description={errors > 0 ? <ul className="tight">{preview.findings.filter((finding) => finding.level === 'error').slice(0, 3).map((finding) => <li key={finding.fingerprint}>{finding.message}</li>)}</ul> : undefined}
      />
      {preview.read.unsure.length + preview.read.extraColumns.length + preview.read.notes.length > 0 ? (
        <Alert
          className="import-doubts"
          type="warning"
          showIcon
          title={t('report.importDoubts', { inferred: preview.read.unsure.filter((one) => one.confidence === 'inferred').length, missing: preview.read.unsure.filter((one) => one.confidence === 'notFound').length })}
          description={
            <ul className="tight">
              {texts.map((one) => <li key={one.id}>{t(`sections.${one.id}` as 'sections.overview')}<UnsureWords unsure={one} /></li>)}
              {preview.read.extraColumns.map((column) => <li key={`${column.table} ${column.text}`}>{t('report.importExtraColumn', { table: t(`sections.${column.table}` as 'sections.review'), text: column.text })}</li>)}
              {preview.read.notes.map((note) => <li key={note}>{note}</li>)}
            </ul>
          }
        />
      ) : null}
      <div className="spread import-head">
        <strong>{t('report.importChanges', { count: changed.length })}</strong>
        <label className="row"><Switch size="small" checked={all} onChange={setAll} aria-label={t('report.importAllCells')} /> {t('report.importAllCells')}</label>
      </div>
      <div className="table-scroll table-scroll-short"><Table
        size="small"
        rowKey="cell"
        pagination={false}
        dataSource={shown}
        rowClassName={(cell) => (cell.changed ? 'changed' : '')}
        columns={[
          { title: t('report.importCell'), render: (_, cell) => <>{placeName(places, cell.cell)}<UnsureWords unsure={unsure.get(cell.cell)} /></> },
          { title: t('report.importBefore'), align: 'right', width: 90, render: (_, cell) => showValue(cell.before) || '–' },
          { title: t('report.importAfter'), align: 'right', width: 110, render: (_, cell) => <b>{showValue(cell.after) || '–'}</b> },
          { title: t('report.importSource'), align: 'right', width: 110, responsive: ['md'], render: (_, cell) => cell.source },
        ]}
      /></div>
    </Modal>
  )
}

/** How a place came by what stands there, where it was not simply read. */
function UnsureWords({ unsure }: { unsure: ImportPreview['read']['unsure'][number] | undefined }) {
  const { t } = useTranslation()
  return unsure ? <span className="unsure"> {t(unsure.confidence === 'notFound' ? 'report.importNotFound' : 'report.importInferred', { how: unsure.words })}</span> : null
}
