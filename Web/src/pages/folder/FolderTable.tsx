import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FolderImport } from '../../api/types'

/** What would become of each file, and why nothing would. */
export function FolderTable({ rows }: { rows: FolderImport['rows'] }) {
  const { t } = useTranslation()
  return (
    <div className="table-scroll"><Table
      size="small"
      rowKey="file"
      pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      dataSource={rows}
      columns={[
        { title: t('folder.file'), render: (_, row) => row.file },
        { title: t('board.agency'), render: (_, row) => row.agencyName ?? '–' },
        { title: t('folder.matched'), render: (_, row) => (row.by ? t(`folder.by.${row.by}`) : '–') },
        { title: t('folder.outcome'), render: (_, row) => <span className={row.imported ? '' : 'late'}>{row.imported ? t('folder.imported') : t('folder.leftOut')}<br /><span className="muted">{row.remark}</span></span> },
        { title: t('folder.cells'), align: 'right', render: (_, row) => row.cells },
        { title: t('folder.unsure'), align: 'right', render: (_, row) => <span className={row.unsure > 0 ? 'soon' : 'muted'}>{row.unsure}</span> },
        { title: t('board.errors'), align: 'right', render: (_, row) => <span className={row.errors > 0 ? 'late' : 'muted'}>{row.errors}</span> },
        { title: t('board.warnings'), align: 'right', render: (_, row) => <span className={row.warnings > 0 ? 'soon' : 'muted'}>{row.warnings}</span> },
      ]}
    /></div>
  )
}
