import { Select, type SelectProps } from 'antd'
import { useAgencies } from './useAgencies'

type Props<T> = Omit<SelectProps<T>, 'options'> & { tenant: string; only?: (agency: { id: string; active: boolean }) => boolean }

/** Agencies to choose from, found by any part of their name or id. */
export function AgencySelect<T extends string | string[]>({ tenant, only, ...rest }: Props<T>) {
  const agencies = useAgencies(tenant)
  const options = (agencies.data ?? []).filter((agency) => only?.(agency) ?? true).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select<T>
      showSearch={{ filterOption: (typed, option) => `${String(option?.label)} ${String(option?.value)}`.toLowerCase().includes(typed.trim().toLowerCase()) }}
      loading={agencies.isPending}
      {...rest}
      options={options as NonNullable<SelectProps<T>['options']>}
    />
  )
}
