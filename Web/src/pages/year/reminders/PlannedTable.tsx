import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlannedReminder } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { useAgencyName } from '../useAgencies'
import { WideTable } from '../WideTable'
import { Recipient } from './Recipient'
import { useStepWords } from './useWords'

/** Who would be reminded of what, and who would not, with the reason. By hand, year and step are known. */
export function PlannedTable({ tenant, rows, byHand = false }: { tenant: string; rows: PlannedReminder[]; byHand?: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useAgencyName(tenant)
  const words = useStepWords()
  const columns: TableColumnsType<PlannedReminder> = [
    { title: t('board.agency'), render: (_, row) => nameOf(row.agency) },
    ...(byHand ? [] : [{ title: t('common.yearLabel'), width: 80, dataIndex: 'year' }, { title: t('reminders.stepTitle'), render: (_: unknown, row: PlannedReminder) => words(row.step) }]),
    { title: t('reminders.dueOn'), width: 130, render: (_, row) => formatDay(row.dueOn, language) },
    { title: t('reminders.to'), render: (_, row) => <Recipient row={row} /> },
    { title: t('reminders.outcome'), render: (_, row) => (row.suppressed ? <span className="soon">{row.because}</span> : t('reminders.willSend')) },
  ]
  return (
    <WideTable label={t('reminders.outcome')} short={byHand}>
      <Table<PlannedReminder> size="small" rowKey={(row) => `${row.agency} ${row.year} ${row.step} ${row.recipient} ${row.channel}`} dataSource={rows} columns={columns} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} />
    </WideTable>
  )
}
