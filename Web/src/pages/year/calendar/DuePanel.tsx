import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cycle, Milestone } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { WideTable } from '../WideTable'
import { DueDialog } from './DueDialog'
import { byKind, type KindDates } from './byKind'

type Due = Cycle['due'][number]

/** The dates of the year by kind of agency, and why they are these. */
export function DuePanel({ tenant, year, due, acts }: { tenant: string; year: number; due: Due[]; acts: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [changed, setChanged] = useState<Due | null>(null)
  const name = (one: Due) => `${t(`kind.${one.kind}`)} · ${t(`admin.milestone.${one.milestone}`)}`
  const date = (one: Due | undefined) =>
    one === undefined ? '–' : (
      <span className="row">
        <b>{formatDay(one.date, language)}</b>
        {acts ? <Button size="small" type="link" className="due-change" aria-label={`${t('calendar.changeDate')} ${name(one)}`} onClick={() => setChanged(one)}>{t('calendar.changeDate')}</Button> : null}
      </span>
    )
  const of = (milestone: Milestone) => ({ title: t(`calendar.until.${milestone}`), width: 210, render: (_: unknown, row: KindDates) => date(row[milestone]) })
  const columns: TableColumnsType<KindDates> = [
    { title: t('admin.kind'), width: 130, render: (_, row) => t(`kind.${row.kind}`) },
    of('submit'),
    of('publish'),
    { title: t('calendar.statutory'), width: 140, render: (_, row) => formatDay(row.statutory, language) },
    { title: t('admin.because'), render: (_, row) => row.because.map((because) => <span key={because} className="muted due-because">{because}</span>) },
  ]
  return (
    <section className="panel">
      <h2>{t('admin.dueDates')}</h2>
      <WideTable label={t('admin.dueDates')}><Table<KindDates> size="small" pagination={false} rowKey="kind" dataSource={byKind(due)} columns={columns} /></WideTable>
      {changed ? <DueDialog tenant={tenant} year={year} due={changed} name={name(changed)} onClose={() => setChanged(null)} /> : null}
    </section>
  )
}
