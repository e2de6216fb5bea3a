import { Button, Grid, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay, formatMoment } from '../../shared/dates'
import { EmptyState } from '../../shared/EmptyState'
import { StatusTag } from '../../shared/StatusTag'
import { useLanguage } from '../../shared/useLanguage'
import type { BoardRow } from './boardData'
import { holderOf } from './filters'

const HEIGHT_OF_THE_REST = 330
const LEAST_HEIGHT = 320

/** Draws only the lines in sight, so that thousands scroll as smoothly as ten. */
export function BoardTable({ rows, tenant, onClear }: { rows: BoardRow[]; tenant: string; onClear: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isWide = Grid.useBreakpoint().md ?? true
  if (rows.length === 0) {
    return <EmptyState title={t('board.emptyFilter')}><Button onClick={onClear}>{t('board.clear')}</Button></EmptyState>
  }
  const number = (count: number, level: 'late' | 'soon') => (count > 0 ? <b className={level}>{count}</b> : <span className="muted">0</span>)
  const name = (row: BoardRow) => {
    const isReview = row.status === 'submitted' || row.status === 'approved'
    return <Link to={`/${isReview ? 'review' : 'reports'}/${tenant}/${row.agency}/${row.year}`}>{row.agencyName}</Link>
  }
  const columns: TableColumnsType<BoardRow> = [
    { title: t('board.agency'), width: isWide ? 240 : 170, fixed: isWide ? 'left' : false, sorter: (a, b) => a.agencyName.localeCompare(b.agencyName, language), render: (_, row) => name(row) },
    { title: t('board.status'), width: 90, render: (_, row) => <StatusTag status={row.status} /> },
    { title: t('board.holder'), width: 100, render: (_, row) => t(`board.${holderOf(row)}`) },
    { title: t('board.daysLate'), width: 84, align: 'right', sorter: (a, b) => a.daysLate - b.daysLate, render: (_, row) => (row.daysLate > 0 ? <b className="late">{t('board.days', { count: row.daysLate })}</b> : '–') },
    { title: t('board.errors'), width: 78, align: 'right', sorter: (a, b) => a.errors - b.errors, render: (_, row) => number(row.errors, 'late') },
    { title: t('board.warnings'), width: 104, align: 'right', sorter: (a, b) => a.warnings - b.warnings, render: (_, row) => number(row.warnings, 'soon') },
    { title: t('board.submitDue'), width: 122, sorter: (a, b) => a.submitDueOn.localeCompare(b.submitDueOn), render: (_, row) => formatDay(row.submitDueOn, language) },
    { title: t('board.publishDue'), width: 122, render: (_, row) => formatDay(row.publishDueOn, language) },
    { title: t('board.kind'), width: 112, ellipsis: true, render: (_, row) => t(`kind.${row.kind}`) },
    { title: t('board.reviewer'), width: 150, ellipsis: true, render: (_, row) => row.reviewer ?? '–' },
    { title: t('board.updated'), width: 160, sorter: (a, b) => a.updatedAt.localeCompare(b.updatedAt), render: (_, row) => formatMoment(row.updatedAt, language) },
  ]
  return (
    <Table<BoardRow>
      virtual
      size="small"
      rowKey="agency"
      pagination={false}
      dataSource={rows}
      columns={columns}
      scroll={{ x: 1362, y: Math.max(LEAST_HEIGHT, window.innerHeight - HEIGHT_OF_THE_REST) }}
    />
  )
}
