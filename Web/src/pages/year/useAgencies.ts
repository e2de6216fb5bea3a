import { useQuery } from '@tanstack/react-query'
import { listAgencies } from '../../api/registry'

export const useAgencies = (tenant: string) => useQuery({ queryKey: ['agencies', tenant], queryFn: () => listAgencies(tenant) })

/** The names of agencies; the id of one that is not known, or not yet. */
export function useAgencyName(tenant: string): (agency: string) => string {
  const { data } = useAgencies(tenant)
  const names = new Map(data?.map((agency) => [agency.id, agency.name]))
  return (agency) => names.get(agency) ?? agency
}
