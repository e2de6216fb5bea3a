import { DownloadOutlined, UploadOutlined } from '@ant-design/icons'
import { Alert, Button, Modal, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agency } from '../../../../api/types'
import { FileButton } from '../../../../shared/FileButton'
import { saveFile } from '../../../../shared/saveFile'
import { textOf } from '../../../../shared/textOf'
import { parseCsv, writeCsv } from './csv'
import './import.css'
import { COLUMNS, readLines, type Fate, type Reading } from './lines'
import { LinesTable } from './LinesTable'
import { useWriting } from './useWriting'
import { wordsOfTables } from './words'

const FATES: readonly Fate[] = ['new', 'changed', 'unchanged', 'wrong']

/** Agencies from a table: first what becomes of each, then, once confirmed, the writing with its progress. */
export function AgencyImportDialog({ tenant, agencies, onClose }: { tenant: string; agencies: Agency[]; onClose: () => void }) {
  const { t } = useTranslation()
  // Held beside what was there when the file was chosen; what is written meanwhile does not turn into "unchanged".
  const [chosen, setChosen] = useState<{ name: string; reading: Reading } | null>(null)
  const { results, running, write } = useWriting(tenant)
  const lines = chosen?.reading.kind === 'read' ? chosen.reading.lines : []
  const due = lines.filter((line) => line.fate === 'new' || line.fate === 'changed')
  const failed = due.filter((line) => results.get(line.id)?.state === 'failed')
  const begun = running || results.size > 0

  const take = async (file: File) => setChosen({ name: file.name, reading: readLines(parseCsv(textOf(await file.arrayBuffer())), agencies, wordsOfTables()) })
  const footer = begun ? (
    <>
      {!running && failed.length > 0 ? <Button onClick={() => void write(failed)}>{t('agencyImport.retry', { count: failed.length })}</Button> : null}
      <Button type="primary" disabled={running} onClick={onClose}>{t('common.close')}</Button>
    </>
  ) : (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      <Button type="primary" disabled={due.length === 0} onClick={() => void write(due)}>{t('agencyImport.confirm', { count: due.length })}</Button>
    </>
  )
  return (
    <Modal open width={960} title={t('agencyImport.title')} onCancel={onClose} closable={!running} keyboard={!running} mask={{ closable: false }} footer={footer}>
      {begun ? (
        <div role="status">
          <p>{running ? t('agencyImport.running', { done: results.size, of: due.length }) : t('agencyImport.done', { done: results.size - failed.length, failed: failed.length })}</p>
          <Progress aria-label={t('agencyImport.title')} percent={Math.round((100 * results.size) / due.length)} status={running ? 'active' : failed.length > 0 ? 'exception' : 'success'} />
        </div>
      ) : (
        <>
          <p className="muted">{t('agencyImport.hint')}</p>
          <div className="row">
            <FileButton type={chosen ? 'default' : 'primary'} icon={<UploadOutlined />} label={t('agencyImport.choose')} accept=".csv,.txt,text/csv" onFile={(file) => void take(file)} />
            <Button icon={<DownloadOutlined />} onClick={() => saveFile(new File([writeCsv([COLUMNS.map((column) => t(`agencyImport.columns.${column}`))])], t('agencyImport.templateName'), { type: 'text/csv' }))}>{t('agencyImport.template')}</Button>
            {chosen ? <span className="muted">{chosen.name}</span> : null}
          </div>
        </>
      )}
      {chosen?.reading.kind === 'noColumns' ? <Alert className="import-note" type="error" showIcon title={t('agencyImport.noColumns', { columns: chosen.reading.missing.map((column) => t(`agencyImport.columns.${column}`)).join(', ') })} /> : null}
      {chosen?.reading.kind === 'read' && lines.length === 0 ? <Alert className="import-note" type="warning" showIcon title={t('agencyImport.nothing')} /> : null}
      {lines.length > 0 ? (
        <>
          <ul className="counts import-counts">
            {FATES.map((fate) => ({ fate, n: lines.filter((line) => line.fate === fate).length })).filter(({ n }) => n > 0).map(({ fate, n }) => <li key={fate} className={`fate-${fate}`}>{t(`agencyImport.counts.${fate}`, { n })}</li>)}
          </ul>
          <LinesTable lines={lines} results={results} />
        </>
      ) : null}
    </Modal>
  )
}
