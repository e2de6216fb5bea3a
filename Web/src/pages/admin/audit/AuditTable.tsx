import { Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AuditFilters } from '../../../api/audit'
import type { AuditChange, AuditRow } from '../../../api/types'
import { seesAll, useSignedIn } from '../../../app/useMe'
import { formatMoment } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { WideTable } from '../../year/WideTable'
import { usePeople } from '../people/usePeople'
import { useResourceName } from './useResourceName'

type Props = { tenant: string; rows: AuditRow[]; onNarrow: (changes: Partial<AuditFilters>) => void }

export function AuditTable({ tenant, rows, onNarrow }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useResourceName(tenant)
  // The platform's administrator sees that something was done, and not the report.
  const mayOpen = seesAll(useSignedIn())
  const people = usePeople(tenant)
  // The histories of reports keep ids alone.
  const personOf = (row: AuditRow) => (row.by === null ? t('audit.unknown') : row.by === 'system' ? t('audit.system') : (row.byName ?? people.data?.find((one) => one.user === row.by)?.name ?? row.by))
  const columns: TableColumnsType<AuditRow> = [
    { title: t('audit.when'), width: 170, render: (_, row) => <time dateTime={row.at}>{formatMoment(row.at, language)}</time> },
    {
      title: t('audit.who'),
      width: 200,
      render: (_, row) => (
        <>
          {row.by === null ? personOf(row) : <Button type="link" size="small" className="audit-narrow" aria-label={t('audit.onlyBy', { who: personOf(row) })} onClick={() => onNarrow({ by: row.by! })}>{personOf(row)}</Button>}
          {row.by === null || personOf(row) === row.by || row.by === 'system' ? null : <span className="audit-second muted">{row.by}</span>}
          {row.onBehalfOf === null ? null : <span className="audit-second muted">{t('audit.onBehalfOf', { who: row.onBehalfOf === 'system' ? t('audit.system') : row.onBehalfOf })}</span>}
        </>
      ),
    },
    { title: t('audit.action'), width: 150, render: (_, row) => <span className={`audit-act audit-${row.action}`}>{row.actionText}</span> },
    {
      title: t('audit.resource'),
      width: 220,
      render: (_, row) => (
        <>
          <Button type="link" size="small" className="audit-narrow" aria-label={t('audit.onlyResource', { what: nameOf(row.resource) })} onClick={() => onNarrow({ resource: row.resource })}>{nameOf(row.resource)}</Button>
          {mayOpen && row.resource.startsWith('report/') ? <Link className="audit-second" to={`/reports/${tenant}/${row.agency}/${row.year}?tab=history`}>{t('report.tabs.history')}</Link> : null}
        </>
      ),
    },
    { title: t('audit.changes'), render: (_, row) => <ul className="audit-changes">{row.changes.map((change) => <li key={change.field}><Change change={change} /></li>)}</ul> },
    { title: t('audit.address'), width: 140, render: (_, row) => <span className="muted">{row.address ?? '–'}</span> },
  ]
  return (
    <WideTable label={t('admin.audit')}>
      <Table<AuditRow> size="small" rowKey="id" className="audit-table" dataSource={rows} columns={columns} pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }} />
    </WideTable>
  )
}

function Change({ change: { label, from, to } }: { change: AuditChange }) {
  const { t } = useTranslation()
  if (from === null && to === null) {
    return <><span className="muted">{label}</span> <i>{t('audit.hidden')}</i></>
  }
  return (
    <>
      <span className="muted">{label}</span>
      {' '}
      {from === null ? null : <><del>{from}</del> → </>}
      {to === null ? <i>{t('audit.made')}</i> : <span>{to}</span>}
    </>
  )
}
