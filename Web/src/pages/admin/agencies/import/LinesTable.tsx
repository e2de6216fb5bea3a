import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fate, Line } from './lines'
import type { Written } from './useWriting'

/** What needs the eye stands first. */
const ORDER: Readonly<Record<Fate, number>> = { wrong: 0, changed: 1, new: 2, unchanged: 3 }

export function LinesTable({ lines, results }: { lines: readonly Line[]; results: ReadonlyMap<string, Written> }) {
  const { t } = useTranslation()
  return (
    <div className="table-scroll table-scroll-short"><Table<Line>
      size="small"
      rowKey="number"
      pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      dataSource={[...lines].sort((one, other) => ORDER[one.fate] - ORDER[other.fate] || one.number - other.number)}
      columns={[
        { title: t('agencyImport.line'), dataIndex: 'number', align: 'right', width: 60 },
        { title: t('admin.id'), dataIndex: 'id' },
        { title: t('admin.name'), render: (_, line) => <>{line.wanted.name}{line.wanted.contacts.length > 0 ? <><br /><span className="muted">{t('agencyImport.contacts', { count: line.wanted.contacts.length })}</span></> : null}</> },
        { title: t('admin.kind'), render: (_, line) => (line.wrong.includes('kind') ? '–' : t(`kind.${line.wanted.kind}`)) },
        { title: t('agencyImport.fate'), render: (_, line) => <Outcome line={line} result={results.get(line.id)} /> },
      ]}
    /></div>
  )
}

function Outcome({ line, result }: { line: Line; result: Written | undefined }) {
  const { t } = useTranslation()
  if (result) {
    return result.state === 'done' ? <span className="fate-new">{t('agencyImport.written')}</span> : <span className="fate-wrong">{result.because === '' ? t('common.unreachable') : result.because}</span>
  }
  return (
    <>
      <strong className={`fate-${line.fate}`}>{t(`agencyImport.fates.${line.fate}`)}</strong>
      {line.changed.length > 0 ? <><br /><span className="muted">{t('agencyImport.changes', { fields: line.changed.map((field) => t(`agencyImport.fields.${field}`)).join(', ') })}</span></> : null}
      {line.wrong.map((one) => <div key={one} className="fate-wrong">{t(`agencyImport.wrong.${one}`)}</div>)}
    </>
  )
}
