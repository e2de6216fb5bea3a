import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { explainDue } from '../../../api/cycles'
import { DueLines } from '../../../reports/DueLines'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'
import { AgencySelect } from '../AgencySelect'

/** Why one agency's dates are what they are. */
export function AgencyDue({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const agency = search.get('agency')
  const choose = (chosen: string | undefined) => {
    const next = new URLSearchParams(search)
    if (chosen) {
      next.set('agency', chosen)
    } else {
      next.delete('agency')
    }
    setSearch(next, { replace: true })
  }
  return (
    <section className="panel">
      <div className="spread">
        <h2>{t('calendar.ofAgency')}</h2>
        <AgencySelect<string> tenant={tenant} className="year-agency" allowClear aria-label={t('board.agency')} placeholder={t('calendar.chooseAgency')} value={agency as string} onChange={choose} />
      </div>
      {agency === null ? <p className="muted">{t('calendar.ofAgencyHint')}</p> : <Explained tenant={tenant} year={year} agency={agency} />}
    </section>
  )
}

function Explained({ tenant, year, agency }: { tenant: string; year: number; agency: string }) {
  const language = useLanguage()
  const due = useQuery({ queryKey: ['due', tenant, agency, year, language], queryFn: () => explainDue(tenant, year, agency) })
  return <Gate query={due}>{(found) => <DueLines due={found.due} />}</Gate>
}
