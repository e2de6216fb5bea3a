import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cycle } from '../../../api/types'
import { formatDay } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { DueDialog } from './DueDialog'

type Due = Cycle['due'][number]

/** The dates of the year by kind of agency, and why they are these. */
export function DuePanel({ tenant, year, due, acts }: { tenant: string; year: number; due: Due[]; acts: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [changed, setChanged] = useState<Due | null>(null)
  const name = (one: Due) => `${t(`kind.${one.kind}`)} · ${t(`admin.milestone.${one.milestone}`)}`
  const columns: TableColumnsType<Due> = [
    { title: t('admin.kind'), width: 150, render: (_, one) => t(`kind.${one.kind}`) },
    { title: t('admin.milestoneLabel'), width: 90, render: (_, one) => t(`admin.milestone.${one.milestone}`) },
    { title: t('admin.date'), width: 140, render: (_, one) => <b>{formatDay(one.date, language)}</b> },
    { title: t('calendar.statutory'), width: 140, render: (_, one) => formatDay(one.statutory, language) },
    { title: t('admin.because'), render: (_, one) => <span className="muted">{one.because}</span> },
    ...(acts ? [{ title: '', width: 90, render: (_: unknown, one: Due) => <Button size="small" type="link" aria-label={`${t('calendar.changeDate')} ${name(one)}`} onClick={() => setChanged(one)}>{t('calendar.changeDate')}</Button> }] : []),
  ]
  return (
    <section className="panel">
      <h2>{t('admin.dueDates')}</h2>
      <div className="table-scroll table-scroll-short due-table"><Table<Due> size="small" pagination={false} rowKey={(one) => `${one.kind} ${one.milestone}`} dataSource={due} columns={columns} /></div>
      {changed ? <DueDialog tenant={tenant} year={year} due={changed} name={name(changed)} onClose={() => setChanged(null)} /> : null}
    </section>
  )
}
