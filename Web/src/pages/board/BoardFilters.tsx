import { Select, Switch } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgencyKind, BoardRow } from '../../api/types'
import { SearchField } from './SearchField'
import { statusOf, type BoardStatus, type Filters } from './filters'

const STATES: readonly BoardStatus[] = ['none', 'draft', 'returned', 'submitted', 'approved', 'published']

type Props = { rows: BoardRow[]; shown: number; filters: Filters; onChange: (changes: Partial<Filters>) => void }

export function BoardFilters({ rows, shown, filters, onChange }: Props) {
  const { t } = useTranslation()
  const counts = useMemo(() => {
    const result = new Map<BoardStatus, number>()
    rows.forEach((row) => result.set(statusOf(row), (result.get(statusOf(row)) ?? 0) + 1))
    return result
  }, [rows])
  const kinds = useMemo(() => [...new Set(rows.map((row) => row.kind))], [rows])
  return (
    <div className="board-filters">
      <div className="states" role="group" aria-label={t('board.status')}>
        <button type="button" aria-pressed={filters.status === null} onClick={() => onChange({ status: null })}>{t('board.total')} <b>{rows.length}</b></button>
        {STATES.filter((status) => status !== 'none' || counts.has(status)).map((status) => (
          <button key={status} type="button" aria-pressed={filters.status === status} onClick={() => onChange({ status: filters.status === status ? null : status })}>
            <i className={`dot fill-${status}`} aria-hidden="true" />
            {status === 'none' ? t('board.notOpen') : t(`status.${status}`)} <b>{counts.get(status) ?? 0}</b>
          </button>
        ))}
      </div>
      <div className="row">
        <SearchField q={filters.q} onChange={(q) => onChange({ q })} />
        <Select<AgencyKind>
          className="board-kind"
          allowClear
          aria-label={t('board.kind')}
          placeholder={t('board.kind')}
          value={filters.kind}
          onChange={(kind) => onChange({ kind: kind ?? null })}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <label className="row"><Switch size="small" checked={filters.late} onChange={(late) => onChange({ late })} aria-label={t('board.late')} /> {t('board.late')}</label>
        <span className="muted" role="status">{t('board.shown', { shown, all: rows.length })}</span>
      </div>
    </div>
  )
}
