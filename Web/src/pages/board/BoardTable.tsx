import { Button, Grid, Table, type TableColumnsType } from 'antd'
import { cloneElement, isValidElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BoardRow } from '../../api/types'
import { formatDay, formatMoment } from '../../shared/dates'
import { EmptyState } from '../../shared/EmptyState'
import { StatusTag } from '../../shared/StatusTag'
import { useLanguage } from '../../shared/useLanguage'

const HEIGHT_OF_THE_REST = 440
const LEAST_HEIGHT = 320
const SELECTION_WIDTH = 44

const closedWhereNotOpen = (row: BoardRow) => ({ disabled: row.status === null })

type Props = {
  rows: BoardRow[]
  tenant: string
  year: number
  onClear: () => void
  onContact: (agency: string) => void
  /** Absent for those who only read. */
  selection?: { chosen: string[]; onChoose: (agencies: string[]) => void }
}

/** Draws only the lines in sight, so that thousands scroll as smoothly as ten. */
export function BoardTable({ rows, tenant, year, onClear, onContact, selection }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isWide = Grid.useBreakpoint().md ?? true
  if (rows.length === 0) {
    return <EmptyState title={t('board.emptyFilter')}><Button onClick={onClear}>{t('board.clear')}</Button></EmptyState>
  }
  const number = (count: number, level: 'late' | 'soon') => (count > 0 ? <b className={level}>{count}</b> : <span className="muted">0</span>)
  const day = (date: string | null) => (date === null ? '–' : formatDay(date, language))
  const contact = (row: BoardRow) => (row.lastContact ? formatMoment(row.lastContact, language) : t('contacts.never'))
  const name = (row: BoardRow) => {
    const isReview = row.status === 'submitted' || row.status === 'approved'
    return row.status === null ? row.name : <Link to={`/${isReview ? 'review' : 'reports'}/${tenant}/${row.agency}/${year}`}>{row.name}</Link>
  }
  const holder = (row: BoardRow) => (row.holder === 'agency' ? t('board.holderAgency') : row.holder === 'coordinator' ? t('board.holderCoordinator') : row.status === 'published' ? t('board.holderNobody') : '–')
  const columns: TableColumnsType<BoardRow> = [
    { title: t('board.agency'), width: isWide ? 240 : 170, fixed: isWide ? 'left' : false, sorter: (a, b) => a.name.localeCompare(b.name, language), render: (_, row) => name(row) },
    { title: t('board.status'), width: 96, render: (_, row) => (row.status ? <StatusTag status={row.status} /> : <span className="muted">{row.expected ? t('board.notOpen') : t('board.notExpected')}</span>) },
    { title: t('board.holder'), width: 104, render: (_, row) => holder(row) },
    { title: t('board.daysLate'), width: 92, align: 'right', sorter: (a, b) => a.daysLate - b.daysLate, render: (_, row) => (row.daysLate > 0 ? <b className="late">{t('board.days', { count: row.daysLate })}</b> : row.excused ? <span className="soon">{t('board.excused')}</span> : '–') },
    { title: t('board.errors'), width: 78, align: 'right', sorter: (a, b) => a.errors - b.errors, render: (_, row) => number(row.errors, 'late') },
    { title: t('board.warnings'), width: 104, align: 'right', sorter: (a, b) => a.warnings - b.warnings, render: (_, row) => number(row.warnings, 'soon') },
    { title: t('board.submitDue'), width: 122, sorter: (a, b) => (a.submitDueOn ?? '').localeCompare(b.submitDueOn ?? ''), render: (_, row) => day(row.submitDueOn) },
    { title: t('board.publishDue'), width: 122, render: (_, row) => day(row.publishDueOn) },
    { title: t('board.lastContact'), width: 160, sorter: (a, b) => (a.lastContact ?? '').localeCompare(b.lastContact ?? ''), render: (_, row) => <Button size="small" type="link" className="board-contact" aria-label={`${t('contacts.of', { name: row.name })} ${contact(row)}`} onClick={() => onContact(row.agency)}>{contact(row)}</Button> },
    { title: t('board.kind'), width: 112, ellipsis: true, render: (_, row) => t(`kind.${row.kind}`) },
  ]
  return (
    <Table<BoardRow>
      virtual
      size="small"
      rowKey="agency"
      pagination={false}
      dataSource={rows}
      columns={columns}
      {...(selection
        ? {
            rowSelection: {
              columnWidth: SELECTION_WIDTH,
              selectedRowKeys: selection.chosen,
              onChange: (keys: React.Key[]) => selection.onChoose(keys as string[]),
              getCheckboxProps: closedWhereNotOpen,
              // Named where it is drawn: the properties are asked for of every line, also of the thousands out of sight.
              renderCell: (_: boolean, row: BoardRow, __: number, box: ReactNode) => (isValidElement<{ 'aria-label': string }>(box) ? cloneElement(box, { 'aria-label': t('board.choose', { name: row.name }) }) : box),
              getTitleCheckboxProps: () => ({ 'aria-label': t('board.chooseAll') }),
            },
          }
        : {})}
      scroll={{ x: 1230 + SELECTION_WIDTH, y: Math.max(LEAST_HEIGHT, window.innerHeight - HEIGHT_OF_THE_REST) }}
    />
  )
}
