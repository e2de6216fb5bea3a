import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { getCalendar } from '../../../api/calendar'
import { getCycle } from '../../../api/registry'
import { runsYear, useSignedIn } from '../../../app/useMe'
import { Gate } from '../../../shared/Gate'
import { useYear } from '../useYear'
import { YearFrame } from '../YearFrame'
import { AgencyDue } from './AgencyDue'
import './calendar.css'
import { DaysPanel } from './DaysPanel'
import { DuePanel } from './DuePanel'

/** Until when reports are due, why until then, and which days are worked. */
export function CalendarPage() {
  const { t } = useTranslation()
  const { tenant, year } = useYear()
  const acts = runsYear(useSignedIn())
  const calendar = useQuery({ queryKey: ['calendar', tenant], queryFn: () => getCalendar(tenant) })
  const cycle = useQuery({ queryKey: ['cycle', tenant, year], queryFn: () => getCycle(tenant, year) })
  return (
    <YearFrame tenant={tenant} year={year} part="calendar" title={t('calendar.title', { year })}>
      {calendar.data && calendar.data.notes.length > 0 ? <Alert type="warning" showIcon title={calendar.data.notes.join(' ')} /> : null}
      <Gate query={cycle}>
        {({ due }) => (
          <>
            <DuePanel tenant={tenant} year={year} due={due} acts={acts} />
            <AgencyDue tenant={tenant} year={year} />
            <Gate query={calendar}>{(found) => <DaysPanel tenant={tenant} reportYear={year} calendar={found} due={due} acts={acts} />}</Gate>
          </>
        )}
      </Gate>
    </YearFrame>
  )
}
