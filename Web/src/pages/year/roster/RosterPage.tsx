import { useQuery } from '@tanstack/react-query'
import { Input, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { getRoster } from '../../../api/roster'
import type { Agency, Roster, RosterEntry } from '../../../api/types'
import { runsYear, useSignedIn } from '../../../app/useMe'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { Unsaved } from '../../../shared/Unsaved'
import { useLanguage } from '../../../shared/useLanguage'
import { useAgencies } from '../useAgencies'
import { useYear } from '../useYear'
import { YearFrame } from '../YearFrame'
import { matching, toConfirm, type Shown } from './changes'
import { EventDialog } from './EventDialog'
import { RosterConfirmation } from './RosterConfirmation'
import { RosterTable } from './RosterTable'

/** Who is to report in a year, and why. */
export function RosterPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { tenant, year } = useYear()
  const roster = useQuery({ queryKey: ['roster', tenant, year, language], queryFn: () => getRoster(tenant, year) })
  const agencies = useAgencies(tenant)
  return (
    <YearFrame tenant={tenant} year={year} part="roster" title={t('roster.title', { year })}>
      <Gate
        query={roster}
        isEmpty={(found) => found.items.length === 0}
        empty={<EmptyState title={t('admin.empty')} hint={t('admin.emptyAgencies')}><Link to={`/admin/${tenant}/agencies`}>{t('admin.addAgency')}</Link></EmptyState>}
      >
        {(found) => <Gate query={agencies}>{(known) => <Opened key={`${year} ${found.confirmedAt}`} tenant={tenant} roster={found} agencies={known} />}</Gate>}
      </Gate>
    </YearFrame>
  )
}

function Opened({ tenant, roster, agencies }: { tenant: string; roster: Roster; agencies: Agency[] }) {
  const { t } = useTranslation()
  const me = useSignedIn()
  const [search, setSearch] = useSearchParams()
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const [happening, setHappening] = useState<RosterEntry | null>(null)
  const shown: Shown = { q: search.get('q') ?? '', show: search.get('show') as Shown['show'] }
  const change = (changes: Partial<Shown>) => {
    const { q, show } = { ...shown, ...changes }
    setSearch({ ...(q === '' ? {} : { q }), ...(show === null ? {} : { show }) }, { replace: true })
  }
  const chosen = useMemo(() => new Set(roster.items.filter((entry) => entry.expected !== toggled.has(entry.agency)).map((entry) => entry.agency)), [roster, toggled])
  const toggle = (agency: string) => {
    const next = new Set(toggled)
    if (!next.delete(agency)) {
      next.add(agency)
    }
    setToggled(next)
  }
  const rows = matching(roster.items, chosen, shown)
  const acts = runsYear(me)
  return (
    <>
      <Unsaved when={toggled.size > 0} />
      <RosterConfirmation tenant={tenant} roster={roster} chosen={chosen} changes={toConfirm(roster.items, chosen)} acts={acts} onReset={() => setToggled(new Set())} />
      <div className="row year-filters">
        <Input.Search className="year-search" allowClear aria-label={t('board.search')} placeholder={t('board.search')} value={shown.q} onChange={(event) => change({ q: event.target.value })} />
        <Segmented<'all' | 'expected' | 'left'>
          aria-label={t('roster.show')}
          value={shown.show ?? 'all'}
          onChange={(value) => change({ show: value === 'all' ? null : value })}
          options={(['all', 'expected', 'left'] as const).map((value) => ({ value, label: t(`roster.shown.${value}`) }))}
        />
        <span className="muted" role="status">{t('board.shown', { shown: rows.length, all: roster.items.length })}</span>
      </div>
      <RosterTable rows={rows} agencies={agencies} chosen={chosen} {...(acts ? { onToggle: toggle, onEvent: setHappening } : {})} />
      {happening ? <EventDialog tenant={tenant} entry={happening} onClose={() => setHappening(null)} /> : null}
    </>
  )
}
