import { Button, Checkbox, Table, type TableColumnsType } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agency, RosterEntry } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { useLanguage } from '../../../shared/useLanguage'
import { WideTable } from '../WideTable'
import { isShut } from './changes'

type Props = {
  rows: RosterEntry[]
  agencies: Agency[]
  chosen: ReadonlySet<string>
  /** Absent for those who only read. */
  onToggle?: (agency: string) => void
  onEvent?: (entry: RosterEntry) => void
}

/** Every agency with whether it is expected and why, and what has happened to it. */
export function RosterTable({ rows, agencies, chosen, onToggle, onEvent }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const known = useMemo(() => new Map(agencies.map((agency) => [agency.id, agency])), [agencies])
  const nameOf = (id: string) => known.get(id)?.name ?? id
  if (rows.length === 0) {
    return <EmptyState title={t('roster.nobodyShown')} />
  }
  const past = (entry: RosterEntry) =>
    (known.get(entry.agency)?.events ?? []).map((event) => (
      <span key={`${event.date} ${event.kind}`} className="roster-past">
        {event.kind === 'rename'
          ? t('roster.past.rename', { date: formatDay(event.date, language), former: event.formerName })
          : t(`roster.past.${event.kind}`, { date: formatDay(event.date, language), into: event.into.map(nameOf).join('、') })}
      </span>
    ))
  const columns: TableColumnsType<RosterEntry> = [
    {
      title: t('roster.expected'),
      width: 96,
      render: (_, entry) => (
        <Checkbox
          checked={chosen.has(entry.agency)}
          disabled={onToggle === undefined || isShut(entry, known.get(entry.agency))}
          aria-label={t('roster.expectedOf', { name: entry.name })}
          onChange={() => onToggle?.(entry.agency)}
        />
      ),
    },
    {
      title: t('board.agency'),
      sorter: (a, b) => a.name.localeCompare(b.name, language),
      render: (_, entry) => (
        <>
          <span className="roster-name">{entry.name}</span>
          {chosen.has(entry.agency) === entry.expected ? null : <b className={chosen.has(entry.agency) ? 'roster-added' : 'late'}>{t(chosen.has(entry.agency) ? 'roster.willAdd' : 'roster.willDrop')}</b>}
          {past(entry)}
        </>
      ),
    },
    { title: t('board.kind'), width: 130, render: (_, entry) => t(`kind.${entry.kind}`) },
    { title: t('admin.because'), render: (_, entry) => <span className={entry.expected ? '' : 'muted'}>{entry.because}</span> },
    { title: t('roster.predecessors'), width: 200, render: (_, entry) => entry.predecessors.map(nameOf).join('、') || <span className="muted">–</span> },
    ...(onEvent
      ? [{
          title: '',
          width: 110,
          render: (_: unknown, entry: RosterEntry) =>
            known.get(entry.agency)?.events.some((event) => event.kind !== 'rename') ? null : <Button size="small" type="link" aria-label={`${t('roster.enterEvent')} ${entry.name}`} onClick={() => onEvent(entry)}>{t('roster.enterEvent')}</Button>,
        }]
      : []),
  ]
  return (
    <WideTable label={t('year.roster')}>
      <Table<RosterEntry> size="small" rowKey="agency" dataSource={rows} columns={columns} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} />
    </WideTable>
  )
}
