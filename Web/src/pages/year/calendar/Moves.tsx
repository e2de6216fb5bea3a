import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DateMove } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { useAgencyName } from '../useAgencies'
import { WideTable } from '../WideTable'

/** Whose dates a change moves, from when to when. */
export function Moves({ tenant, moves }: { tenant: string; moves: DateMove[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useAgencyName(tenant)
  if (moves.length === 0) {
    return <p className="calendar-moves" role="status">{t('calendar.noMoves')}</p>
  }
  return (
    <>
      <p className="calendar-moves" role="status"><b>{t('calendar.moves', { count: moves.length })}</b></p>
      <WideTable label={t('calendar.moves', { count: moves.length })} short>
        <Table<DateMove>
          size="small"
          pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
          rowKey={(move) => `${move.agency} ${move.year} ${move.milestone}`}
          dataSource={moves}
          columns={[
            { title: t('board.agency'), render: (_, move) => nameOf(move.agency) },
            { title: t('common.yearLabel'), width: 80, dataIndex: 'year' },
            { title: t('admin.milestoneLabel'), width: 80, render: (_, move) => t(`admin.milestone.${move.milestone}`) },
            { title: t('calendar.from'), width: 130, render: (_, move) => formatDay(move.from, language) },
            { title: t('calendar.to'), width: 130, render: (_, move) => <b className={move.to < move.from ? 'soon' : ''}>{formatDay(move.to, language)}</b> },
          ]}
        />
      </WideTable>
    </>
  )
}
