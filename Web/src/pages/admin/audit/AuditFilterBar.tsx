import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listActions, type AuditFilters } from '../../../api/audit'
import { useLanguage } from '../../../shared/useLanguage'
import { AgencySelect } from '../../year/AgencySelect'
import { isNarrowed, NO_FILTERS } from './filters'
import { usePeople } from '../people/usePeople'
import { useResourceName } from './useResourceName'

type Props = { tenant: string; isPlatform: boolean; filters: AuditFilters; onChange: (changes: Partial<AuditFilters>) => void }

export function AuditFilterBar({ tenant, isPlatform, filters, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const actions = useQuery({ queryKey: ['audit-actions', language], queryFn: listActions, staleTime: Infinity })
  const people = usePeople(tenant)
  const nameOf = useResourceName(tenant)
  const known = (isPlatform ? [] : (people.data ?? [])).map((person) => ({ value: person.user, label: person.name }))
  // Whoever was found in a line can be narrowed to, also where they are of the platform or gone.
  const whoever = [{ value: 'system', label: t('audit.system') }, ...known, ...(filters.by !== '' && filters.by !== 'system' && !known.some((one) => one.value === filters.by) ? [{ value: filters.by, label: filters.by }] : [])]
  return (
    <div className="row audit-filters">
      <Select<string>
        className="audit-who"
        allowClear
        showSearch={{ filterOption: (typed, option) => `${String(option?.label)} ${String(option?.value)}`.toLowerCase().includes(typed.trim().toLowerCase()) }}
        aria-label={t('audit.who')}
        placeholder={t('audit.who')}
        value={filters.by === '' ? null as never : filters.by}
        options={whoever}
        onChange={(by) => onChange({ by: by ?? '' })}
      />
      <Select<string[]>
        className="audit-action"
        mode="multiple"
        allowClear
        maxTagCount={2}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('audit.action')}
        placeholder={t('audit.action')}
        loading={actions.isPending}
        value={filters.action}
        options={(actions.data ?? []).map((one) => ({ value: one.action, label: one.text }))}
        onChange={(action) => onChange({ action })}
      />
      {isPlatform ? null : (
        <AgencySelect<string> tenant={tenant} className="year-agency" allowClear aria-label={t('board.agency')} placeholder={t('board.agency')} value={filters.agency === '' ? null as never : filters.agency} onChange={(agency) => onChange({ agency: agency ?? '' })} />
      )}
      <label className="row">{t('audit.from')} <Input type="date" className="date-input" value={filters.from} onChange={(event) => onChange({ from: event.target.value })} /></label>
      <label className="row">{t('audit.until')} <Input type="date" className="date-input" value={filters.until} onChange={(event) => onChange({ until: event.target.value })} /></label>
      {filters.resource === '' ? null : <Tag closable={{ 'aria-label': t('audit.clear') }} onClose={() => onChange({ resource: '' })}>{nameOf(filters.resource)}</Tag>}
      {isNarrowed(filters) ? <Button type="link" size="small" onClick={() => onChange(NO_FILTERS)}>{t('audit.clear')}</Button> : null}
    </div>
  )
}
