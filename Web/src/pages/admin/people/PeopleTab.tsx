import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAgencies } from '../../../api/registry'
import type { Me } from '../../../api/types'
import { Gate } from '../../../shared/Gate'
import { RegistryList } from '../RegistryList'
import { AccessButton } from './AccessButton'
import { AccessDrawer } from './AccessDrawer'
import './people.css'
import { PersonDialog } from './PersonDialog'
import { usePeople } from './usePeople'

export function PeopleTab({ tenant, editable }: { tenant: string; editable: boolean }) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<Me | 'new' | null>(null)
  const [looked, setLooked] = useState<Me | null>(null)
  const people = usePeople(tenant)
  const agencies = useQuery({ queryKey: ['agencies', tenant], queryFn: () => listAgencies(tenant) })
  const names = useMemo(() => new Map((agencies.data ?? []).map((agency) => [agency.id, agency.name])), [agencies.data])
  return (
    <Gate query={people}>
      {(found) => (
        <>
          <RegistryList
            items={found}
            idOf={(person) => person.user}
            nameOf={(person) => person.name}
            emptyText={t('admin.emptyPeople')}
            addText={t('admin.addPerson')}
            {...(editable ? { onAdd: () => setEdited('new'), onEdit: setEdited } : {})}
            columns={[
              { title: t('admin.personName'), dataIndex: 'name', className: 'person-name' },
              { title: t('admin.id'), dataIndex: 'user' },
              { title: t('admin.roles'), render: (_, person) => person.roles.map((grant) => [t(`roles.${grant.role}`), grant.agency ? (names.get(grant.agency) ?? grant.agency) : ''].filter(Boolean).join(' · ')).join('；') || '–' },
              ...(editable ? [{ title: '', key: 'access', width: 1, render: (_: unknown, person: Me) => <AccessButton name={person.name} onClick={() => setLooked(person)} /> }] : []),
            ]}
          />
          {edited ? <PersonDialog tenant={tenant} person={edited === 'new' ? null : edited} agencies={agencies.data ?? []} onClose={() => setEdited(null)} /> : null}
          {looked ? <AccessDrawer tenant={tenant} person={looked} onClose={() => setLooked(null)} /> : null}
        </>
      )}
    </Gate>
  )
}
