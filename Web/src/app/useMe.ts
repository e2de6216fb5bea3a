import { useQuery } from '@tanstack/react-query'
import { getMe } from '../api/session'
import type { Me, Role } from '../api/types'

export const ME = ['me'] as const

export const useMe = () => useQuery({ queryKey: ME, queryFn: getMe, staleTime: 60_000 })

/** The signed-in person, inside of pages that ask for one. */
export function useSignedIn(): Me {
  const { data } = useMe()
  if (!data) {
    throw new Error('A page below the session gate was shown without a session.')
  }
  return data
}

export const has = (me: Me, role: Role, agency?: string) => me.roles.some((grant) => grant.role === role && (agency === undefined || grant.agency === agency))

/** Those who write and submit the report of an agency. */
export const isOfAgency = (me: Me, agency: string) => has(me, 'clerk', agency) || has(me, 'signatory', agency)

/** Those who see the whole jurisdiction. */
export const seesAll = (me: Me) => has(me, 'coordinator') || has(me, 'tenantAdmin') || has(me, 'auditor')

export const administers = (me: Me) => has(me, 'tenantAdmin') || has(me, 'platformAdmin')

/** Those who open a year and act on many of its reports at once. */
export const runsYear = (me: Me) => has(me, 'coordinator') || has(me, 'tenantAdmin')
