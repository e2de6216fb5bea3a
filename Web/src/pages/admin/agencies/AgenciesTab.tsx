import { UploadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAgencies } from '../../../api/registry'
import type { Agency } from '../../../api/types'
import { Gate } from '../../../shared/Gate'
import { RegistryList } from '../RegistryList'
import { AgencyDialog } from './AgencyDialog'
import { AgencyImportDialog } from './import/AgencyImportDialog'

export function AgenciesTab({ tenant, editable }: { tenant: string; editable: boolean }) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<Agency | 'new' | null>(null)
  const [imports, setImports] = useState(false)
  const agencies = useQuery({ queryKey: ['agencies', tenant], queryFn: () => listAgencies(tenant) })
  return (
    <Gate query={agencies}>
      {(found) => (
        <>
          <RegistryList
            items={found}
            idOf={(agency) => agency.id}
            nameOf={(agency) => agency.name}
            emptyText={t('admin.emptyAgencies')}
            addText={t('admin.addAgency')}
            extra={editable ? <Button icon={<UploadOutlined />} onClick={() => setImports(true)}>{t('agencyImport.open')}</Button> : null}
            {...(editable ? { onAdd: () => setEdited('new'), onEdit: setEdited } : {})}
            columns={[
              { title: t('admin.name'), dataIndex: 'name' },
              { title: t('admin.id'), dataIndex: 'id' },
              { title: t('admin.kind'), render: (_, agency) => t(`kind.${agency.kind}`) },
              { title: t('admin.active'), render: (_, agency) => (agency.active ? t('admin.active') : t('admin.inactive')) },
              { title: t('admin.contacts'), render: (_, agency) => agency.contacts.map((contact) => contact.name).join('、') || '–' },
            ]}
          />
          {edited ? <AgencyDialog tenant={tenant} agency={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
          {imports ? <AgencyImportDialog tenant={tenant} agencies={found} onClose={() => setImports(false)} /> : null}
        </>
      )}
    </Gate>
  )
}
