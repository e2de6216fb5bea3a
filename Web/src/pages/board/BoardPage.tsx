import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { seesAll, useSignedIn } from '../../app/useMe'
import { reportYear } from '../../shared/dates'
import { EmptyState } from '../../shared/EmptyState'
import { Gate } from '../../shared/Gate'
import { useTitle } from '../../shared/useTitle'
import './board.css'
import { BoardFilters } from './BoardFilters'
import { BoardTable } from './BoardTable'
import { loadBoard, type BoardRow } from './boardData'
import { matching, readFilters, writeFilters, type Filters } from './filters'

const FIRST_YEAR = 2019

/** Who is where, who is late and why: every report of a year. */
export function BoardPage() {
  const { t } = useTranslation()
  const params = useParams()
  const [tenant, year] = [params.tenant!, Number(params.year)]
  const navigate = useNavigate()
  const me = useSignedIn()
  const rows = useQuery({ queryKey: ['board', tenant, year], queryFn: () => loadBoard(tenant, year) })
  useTitle(t('board.title', { year }))
  const years = Array.from({ length: reportYear() - FIRST_YEAR + 1 }, (_, index) => reportYear() - index)
  return (
    <div className="page">
      <div className="spread">
        <h1>{t('board.title', { year })}</h1>
        <Select
          aria-label={t('common.yearLabel')}
          value={year}
          options={years.map((value) => ({ value, label: String(value) }))}
          onChange={(value) => void navigate(`/board/${tenant}/${value}`)}
        />
      </div>
      <Gate
        query={rows}
        isEmpty={(found) => found.length === 0}
        empty={
          <EmptyState title={t('board.empty')} hint={t('board.emptyHint')}>
            {seesAll(me) ? <Link to={`/admin/${tenant}/year?year=${year}`}>{t('board.openYear', { year })}</Link> : null}
          </EmptyState>
        }
      >
        {(found) => <Board rows={found} tenant={tenant} />}
      </Gate>
    </div>
  )
}

function Board({ rows, tenant }: { rows: BoardRow[]; tenant: string }) {
  const [search, setSearch] = useSearchParams()
  const filters = useMemo(() => readFilters(search), [search])
  const shown = useMemo(() => matching(rows, filters), [rows, filters])
  const change = (changes: Partial<Filters>) => setSearch(writeFilters({ ...filters, ...changes }), { replace: true })
  return (
    <>
      <BoardFilters rows={rows} shown={shown.length} filters={filters} onChange={change} />
      <BoardTable rows={shown} tenant={tenant} onClear={() => setSearch({}, { replace: true })} />
    </>
  )
}
