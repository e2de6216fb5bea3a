import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { planOf } from '../../../api/reminders'
import { formatDay, today } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'
import { PlannedTable } from './PlannedTable'

/** What will be sent to whom on a day, as things stand now. */
export function PlanPart({ tenant }: { tenant: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const date = search.get('date') ?? today()
  const plan = useQuery({ queryKey: ['reminder-plan', tenant, date, language], queryFn: () => planOf(tenant, date) })
  return (
    <>
      <div className="row year-filters">
        <label htmlFor="plan-date">{t('reminders.planOn')}</label>
        <Input id="plan-date" className="date-input" type="date" value={date} onChange={(event) => setSearch({ part: 'plan', ...(event.target.value === '' ? {} : { date: event.target.value }) }, { replace: true })} />
        {plan.data ? <span className="muted" role="status">{t('reminders.planned', { sent: plan.data.filter((row) => !row.suppressed).length, held: plan.data.filter((row) => row.suppressed).length })}</span> : null}
      </div>
      <Gate query={plan} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={t('reminders.planEmpty', { date: formatDay(date, language) })} hint={t('reminders.planHint')} />}>
        {(rows) => <PlannedTable tenant={tenant} rows={rows} />}
      </Gate>
    </>
  )
}
