import { useQuery } from '@tanstack/react-query'
import { Result, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import { listTenants } from '../../api/registry'
import { administers, has, seesAll, useSignedIn } from '../../app/useMe'
import { EmptyState } from '../../shared/EmptyState'
import { Gate } from '../../shared/Gate'
import { TabLinks } from '../../shared/TabLinks'
import { useTitle } from '../../shared/useTitle'
import './admin.css'
import { AgenciesTab } from './agencies/AgenciesTab'
import { AuditTab } from './audit/AuditTab'
import { JobsTab } from './jobs/JobsTab'
import { OperationsTab } from './operations/OperationsTab'
import { PeopleTab } from './people/PeopleTab'
import { TenantsTab } from './tenants/TenantsTab'
import { WebhooksTab } from './webhooks/WebhooksTab'
import { YearTab } from './year/YearTab'

const OF_A_TENANT = ['agencies', 'people', 'year', 'webhooks', 'operations', 'audit'] as const
const OF_THE_PLATFORM = ['tenants', 'jobs'] as const

/** Agencies, people, years, webhooks, long work and the audit log of a jurisdiction; for the platform's administrator, the jurisdictions and jobs too. */
export function AdminPage() {
  const { t } = useTranslation()
  const me = useSignedIn()
  const params = useParams()
  const navigate = useNavigate()
  const platform = has(me, 'platformAdmin')
  const tenants = useQuery({ queryKey: ['tenants'], queryFn: listTenants })
  useTitle(t('app.administration'))
  if (!administers(me) && !seesAll(me)) {
    return <Result status="403" title={t('common.forbidden')} subTitle={t('common.forbiddenHint')} />
  }
  return (
    <div className="page">
      <Gate query={tenants}>
        {(found) => {
          const tenant = params.tenant ?? found[0]?.id
          if (params.tenant === undefined && tenant !== undefined) {
            return <Navigate to={`/admin/${tenant}/agencies`} replace />
          }
          const editable = administers(me)
          const part = params.part ?? (tenant === undefined ? 'tenants' : 'agencies')
          return (
            <>
              <div className="spread">
                <h1>{t('app.administration')}</h1>
                {platform && found.length > 0 ? (
                  <Select
                    className="tenant-choice"
                    showSearch={{ optionFilterProp: 'label' }}
                    aria-label={t('admin.chooseTenant')}
                    value={tenant}
                    options={found.map((one) => ({ value: one.id, label: one.name }))}
                    onChange={(id) => void navigate(`/admin/${id}/${params.part ?? 'agencies'}`)}
                  />
                ) : null}
              </div>
              {editable ? null : <p className="muted">{t('admin.readOnly')}</p>}
              <TabLinks
                label={t('app.administration')}
                current={part}
                tabs={[...(tenant === undefined ? [] : OF_A_TENANT), ...(platform ? OF_THE_PLATFORM : [])].map((key) => ({ key, to: `/admin/${tenant ?? 'none'}/${key}`, label: t(`admin.${key}`) }))}
              />
              {tenant !== undefined && part === 'agencies' ? <AgenciesTab tenant={tenant} editable={editable} /> : null}
              {tenant !== undefined && part === 'people' ? <PeopleTab tenant={tenant} editable={editable} /> : null}
              {tenant !== undefined && part === 'year' ? <YearTab tenant={tenant} editable={editable || has(me, 'coordinator')} /> : null}
              {tenant !== undefined && part === 'webhooks' ? <WebhooksTab tenant={tenant} editable={editable || has(me, 'coordinator')} /> : null}
              {tenant !== undefined && part === 'operations' ? <OperationsTab tenant={tenant} /> : null}
              {tenant !== undefined && part === 'audit' ? <AuditTab tenant={tenant} seesPlatform={platform} /> : null}
              {platform && part === 'jobs' ? <JobsTab /> : null}
              {platform && part === 'tenants' ? <TenantsTab tenants={found} /> : null}
              {found.length === 0 && !platform ? <EmptyState title={t('admin.emptyTenants')} /> : null}
            </>
          )
        }}
      </Gate>
    </div>
  )
}
