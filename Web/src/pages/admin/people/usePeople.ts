import { useQuery } from '@tanstack/react-query'
import { listUsers } from '../../../api/registry'

export const usePeople = (tenant: string) => useQuery({ queryKey: ['people', tenant], queryFn: () => listUsers(tenant) })
