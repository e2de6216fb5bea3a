import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getPolicy } from '../../../api/reminders'
import { Gate } from '../../../shared/Gate'
import { PolicyForm } from './PolicyForm'

export function PolicyPart({ tenant, acts }: { tenant: string; acts: boolean }) {
  const { t } = useTranslation()
  const policy = useQuery({ queryKey: ['reminder-policy', tenant], queryFn: () => getPolicy(tenant) })
  return (
    <Gate query={policy}>
      {(found) => (
        <>
          {acts ? null : <p className="muted">{t('admin.readOnly')}</p>}
          <PolicyForm tenant={tenant} policy={found} acts={acts} />
        </>
      )}
    </Gate>
  )
}
