import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Select, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { getCycle, openCycle } from '../../../api/registry'
import { formatDay, reportYear } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import { OperationProgress } from '../../../operations/OperationProgress'

const FIRST_YEAR = 2019

/** Opening a year, and the dates that the law and the jurisdiction set for it. */
export function YearTab({ tenant, editable }: { tenant: string; editable: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fail = useFail()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [operation, setOperation] = useState<string | null>(null)
  const latest = reportYear()
  const year = Number(search.get('year') ?? latest)
  const cycle = useQuery({ queryKey: ['cycle', tenant, year], queryFn: () => getCycle(tenant, year) })
  const open = useMutation({ mutationFn: () => openCycle(tenant, year), onSuccess: ({ id }) => setOperation(id), onError: fail })
  return (
    <>
      <section className="panel">
        <h2>{t('admin.openYear')}</h2>
        <p className="muted">{t('admin.openYearHint')}</p>
        <div className="row">
          <Select
            aria-label={t('admin.yearToOpen')}
            value={year}
            onChange={(value) => setSearch({ year: String(value) }, { replace: true })}
            options={Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => ({ value: latest - index, label: String(latest - index) }))}
          />
          {editable ? <Button type="primary" loading={open.isPending} onClick={() => open.mutate()}>{t('board.openYear', { year })}</Button> : null}
        </div>
        {operation ? <OperationProgress id={operation} onFinished={() => void client.invalidateQueries({ queryKey: ['cycle', tenant] })} /> : null}
      </section>
      <section className="panel">
        <h2>{t('admin.dueDates')}</h2>
        <Gate query={cycle}>
          {({ due }) => (
            <div className="table-scroll"><Table
              size="small"
              pagination={false}
              rowKey={(date) => `${date.kind} ${date.milestone}`}
              dataSource={due}
              columns={[
                { title: t('admin.kind'), render: (_, date) => t(`kind.${date.kind}`) },
                { title: t('admin.milestoneLabel'), render: (_, date) => t(`admin.milestone.${date.milestone}`) },
                { title: t('admin.date'), render: (_, date) => formatDay(date.date, language) },
                { title: t('admin.because'), dataIndex: 'because' },
              ]}
            /></div>
          )}
        </Gate>
      </section>
    </>
  )
}
