import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Drawer, Select, Table, Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { listOperations } from '../../../api/operations'
import type { OperationRow, OperationState } from '../../../api/types'
import { OperationProgress } from '../../../operations/OperationProgress'
import { formatMoment } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { Loading } from '../../../shared/Loading'
import { Refusal } from '../../../shared/Refusal'
import { useLanguage } from '../../../shared/useLanguage'
import { useAgencyName } from '../../year/useAgencies'
import { WideTable } from '../../year/WideTable'
import { LiveProgress } from './LiveProgress'
import './operations.css'
import { KINDS, useKindName } from './useKindName'

const STATES: readonly OperationState[] = ['running', 'succeeded', 'failed']

/** New work is begun on other pages. */
const LOOK_AGAIN_MS = 10_000

/** The long work of a jurisdiction, what is under way as it goes on. */
export function OperationsTab({ tenant }: { tenant: string }) {
  const { t } = useTranslation()
  const nameOf = useAgencyName(tenant)
  const kindName = useKindName()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [state, kind, opened] = [STATES.find((one) => one === search.get('state')) ?? null, search.get('kind'), search.get('id')]
  const list = useInfiniteQuery({
    queryKey: ['operations', tenant, state, kind],
    queryFn: ({ pageParam }) => listOperations(tenant, state, kind, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: LOOK_AGAIN_MS,
  })
  const change = (changes: { state?: string | null; kind?: string | null; id?: string | null }) =>
    setSearch(Object.fromEntries(Object.entries({ state, kind, id: opened, ...changes }).filter((pair): pair is [string, string] => Boolean(pair[1]))), { replace: true })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className="muted">{t('operations.hint')}</p>
      <div className="row year-filters">
        <Select<OperationState | null> className="year-choice" allowClear aria-label={t('operations.state')} placeholder={t('operations.state')} value={state} onChange={(value) => change({ state: value ?? null })} options={STATES.map((value) => ({ value, label: t(`admin.operationState.${value}`) }))} />
        <Select<string | null> className="operations-kind" allowClear aria-label={t('operations.kind')} placeholder={t('operations.kind')} value={kind} onChange={(value) => change({ kind: value ?? null })} options={KINDS.map((value) => ({ value, label: kindName(value) }))} />
      </div>
      {list.isPending ? <Loading /> : list.isError && !list.data ? <Refusal error={list.error} onRetry={() => void list.refetch()} /> : rows.length === 0 ? (
        <EmptyState title={state !== null || kind !== null ? t('operations.emptyFilter') : t('operations.empty')} />
      ) : (
        <OperationsTable rows={rows} onOpen={(id) => change({ id })} />
      )}
      {list.hasNextPage ? <p className="year-more"><Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('operations.earlier')}</Button></p> : null}
      {opened === null ? null : (
        <Drawer open size={520} title={t('operations.details')} onClose={() => change({ id: null })}>
          <OperationProgress id={opened} nameOf={nameOf} onFinished={() => void client.invalidateQueries({ queryKey: ['operations'] })} />
        </Drawer>
      )}
    </>
  )
}

function OperationsTable({ rows, onOpen }: { rows: OperationRow[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const kindName = useKindName()
  const columns: TableColumnsType<OperationRow> = [
    { title: t('operations.kind'), render: (_, row) => <><strong>{kindName(row.kind)}</strong>{row.dryRun ? <Tag className="operation-trial">{t('operations.trial')}</Tag> : null}</> },
    { title: t('operations.year'), width: 80, dataIndex: 'year' },
    { title: t('operations.progress'), width: 240, render: (_, row) => <LiveProgress row={row} /> },
    { title: t('operations.state'), width: 110, render: (_, row) => <Tag className={`operation-state operation-${row.state}`}>{t(`admin.operationState.${row.state}`)}</Tag> },
    { title: t('operations.by'), width: 170, render: (_, row) => (row.by === 'system' ? t('audit.system') : row.by) },
    { title: t('operations.startedAt'), width: 170, render: (_, row) => formatMoment(row.startedAt, language) },
    { title: t('operations.finishedAt'), width: 170, render: (_, row) => (row.finishedAt === null ? <span className="muted">–</span> : formatMoment(row.finishedAt, language)) },
    { title: '', width: 80, key: 'open', render: (_, row) => <Button size="small" type="link" aria-label={t('operations.open', { kind: kindName(row.kind) })} onClick={() => onOpen(row.id)}>{t('operations.details')}</Button> },
  ]
  return (
    <WideTable label={t('admin.operations')}>
      <Table<OperationRow> size="small" rowKey="id" dataSource={rows} columns={columns} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} />
    </WideTable>
  )
}
