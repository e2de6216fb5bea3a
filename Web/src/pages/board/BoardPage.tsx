import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { has, runsYear, useSignedIn } from '../../app/useMe'
import { getBoard } from '../../api/cycles'
import type { BoardRow } from '../../api/types'
import { EmptyState } from '../../shared/EmptyState'
import { Gate } from '../../shared/Gate'
import { AgencyDrawer } from '../year/contacts/AgencyDrawer'
import { useYear } from '../year/useYear'
import { YearFrame } from '../year/YearFrame'
import './board.css'
import { BoardDownloads } from './BoardDownloads'
import { BoardFilters } from './BoardFilters'
import { BoardTable } from './BoardTable'
import { BulkBar } from './bulk/BulkBar'
import { matching, readFilters, writeFilters, type Filters } from './filters'
import { OnTimeRates } from './progress/OnTimeRates'
import { YearProgress } from './progress/YearProgress'

/** Who is where, who is late and why: every report of a year. */
export function BoardPage() {
  const { t } = useTranslation()
  const { tenant, year } = useYear()
  const me = useSignedIn()
  const rows = useQuery({ queryKey: ['board', tenant, year], queryFn: () => getBoard(tenant, year) })
  return (
    <YearFrame tenant={tenant} year={year} part="board" title={t('board.title', { year })} aside={has(me, 'coordinator') ? <Link to={`/import/${tenant}/${year}`}>{t('folder.link')}</Link> : null}>
      <Gate
        query={rows}
        isEmpty={(found) => found.every((row) => row.status === null)}
        empty={
          <EmptyState title={t('board.empty')} hint={t('board.emptyHint')}>
            {runsYear(me) ? <Link to={`/admin/${tenant}/year?year=${year}`}>{t('board.openYear', { year })}</Link> : null}
          </EmptyState>
        }
      >
        {(found) => <Board rows={found} tenant={tenant} year={year} />}
      </Gate>
    </YearFrame>
  )
}

function Board({ rows, tenant, year }: { rows: BoardRow[]; tenant: string; year: number }) {
  const me = useSignedIn()
  const [search, setSearch] = useSearchParams()
  const [chosen, setChosen] = useState<string[]>([])
  const filters = useMemo(() => readFilters(search), [search])
  const shown = useMemo(() => matching(rows, filters), [rows, filters])
  const inSight = useMemo(() => {
    const agencies = new Set(shown.map((row) => row.agency))
    return chosen.filter((agency) => agencies.has(agency))
  }, [shown, chosen])
  const change = (changes: Partial<Filters>) => setSearch(writeFilters({ ...filters, ...changes }), { replace: true })
  const called = search.get('contact')
  const call = (agency: string | null) => {
    const next = writeFilters(filters)
    if (agency !== null) {
      next.set('contact', agency)
    }
    setSearch(next, { replace: true })
  }
  const acts = runsYear(me)
  return (
    <>
      <OnTimeRates tenant={tenant} year={year} />
      <BoardFilters rows={rows} shown={shown.length} filters={filters} onChange={change} />
      <div className="spread">
        {acts ? <BulkBar tenant={tenant} year={year} rows={rows} shown={shown} chosen={inSight} onDone={() => setChosen([])} /> : null}
        <BoardDownloads tenant={tenant} year={year} rows={rows} filters={filters} letters={has(me, 'coordinator')} />
      </div>
      <BoardTable rows={shown} tenant={tenant} year={year} onClear={() => setSearch({}, { replace: true })} onContact={call} {...(acts ? { selection: { chosen: inSight, onChoose: setChosen } } : {})} />
      <YearProgress tenant={tenant} year={year} />
      {called ? <AgencyDrawer tenant={tenant} year={year} agency={called} onClose={() => call(null)} /> : null}
    </>
  )
}
