import { SendOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Select, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { listReminders } from '../../../api/reminders'
import type { LedgerState, Reminder } from '../../../api/types'
import { formatDay, formatMoment } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { Loading } from '../../../shared/Loading'
import { Refusal } from '../../../shared/Refusal'
import { useLanguage } from '../../../shared/useLanguage'
import { AgencySelect } from '../AgencySelect'
import { useAgencyName } from '../useAgencies'
import { WideTable } from '../WideTable'
import { Recipient } from './Recipient'
import { ReminderState } from './ReminderState'
import { SendDialog } from './SendDialog'
import { useStepWords } from './useWords'

const STATES: readonly LedgerState[] = ['planned', 'sent', 'failed', 'bounced', 'suppressed']

/** How often to look whether what is planned has gone out, in milliseconds. */
const WHILE_PLANNED = 10_000

/** The ledger: every reminder of the year, page by page, the newest first. */
export function LedgerPart({ tenant, year, acts }: { tenant: string; year: number; acts: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const [isSending, setSending] = useState(false)
  const [agency, state] = [search.get('agency'), STATES.find((one) => one === search.get('state')) ?? null]
  const ledger = useInfiniteQuery({
    queryKey: ['reminders', tenant, year, agency, state, language],
    queryFn: ({ pageParam }) => listReminders(tenant, year, agency, state, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state: { data } }) => (data?.pages.some((page) => page.items.some((row) => row.state === 'planned')) ? WHILE_PLANNED : false),
  })
  const narrow = (changes: { agency?: string | null; state?: LedgerState | null }) => {
    const filters = { agency, state, ...changes }
    setSearch(Object.fromEntries(Object.entries(filters).filter((pair): pair is [string, string] => Boolean(pair[1]))), { replace: true })
  }
  const rows = ledger.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="spread year-filters">
        <div className="row">
          <AgencySelect<string> tenant={tenant} className="year-agency" allowClear aria-label={t('board.agency')} placeholder={t('board.agency')} value={agency as string} onChange={(value) => narrow({ agency: value ?? null })} />
          <Select<LedgerState> className="year-choice" allowClear aria-label={t('board.status')} placeholder={t('board.status')} value={state} onChange={(value) => narrow({ state: value ?? null })} options={STATES.map((value) => ({ value, label: t(`reminders.state.${value}`) }))} />
          {ledger.data ? <span className="muted" role="status">{t('audit.shown', { n: rows.length })}</span> : null}
        </div>
        {acts ? <Button type="primary" icon={<SendOutlined />} onClick={() => setSending(true)}>{t('reminders.send')}</Button> : null}
      </div>
      {ledger.isPending ? <Loading /> : ledger.isError && !ledger.data ? <Refusal error={ledger.error} onRetry={() => void ledger.refetch()} /> : rows.length === 0 ? (
        <EmptyState title={agency === null && state === null ? t('reminders.empty') : t('board.emptyFilter')} hint={t('reminders.emptyHint')} />
      ) : (
        <LedgerTable tenant={tenant} rows={rows} />
      )}
      {ledger.hasNextPage ? <p className="year-more"><Button loading={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>{t('reminders.earlier')}</Button></p> : null}
      {isSending ? <SendDialog tenant={tenant} year={year} onClose={() => setSending(false)} /> : null}
    </>
  )
}

function LedgerTable({ tenant, rows }: { tenant: string; rows: Reminder[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useAgencyName(tenant)
  const words = useStepWords()
  const columns: TableColumnsType<Reminder> = [
    { title: t('reminders.when'), width: 170, render: (_, row) => formatMoment(row.sentAt ?? row.plannedAt, language) },
    { title: t('board.agency'), render: (_, row) => nameOf(row.agency) },
    { title: t('reminders.stepTitle'), render: (_, row) => words(row.step) },
    { title: t('reminders.dueOn'), width: 130, render: (_, row) => formatDay(row.dueOn, language) },
    { title: t('reminders.to'), render: (_, row) => <Recipient row={row} /> },
    { title: t('board.status'), width: 110, render: (_, row) => <ReminderState state={row.state} /> },
    { title: t('admin.because'), render: (_, row) => <span className="muted">{row.because}</span> },
  ]
  return (
    <WideTable label={t('reminders.parts.ledger')}>
      <Table<Reminder> size="small" rowKey={(row) => `${row.agency} ${row.step} ${row.recipient} ${row.channel}`} dataSource={rows} columns={columns} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} />
    </WideTable>
  )
}
