import { useQuery } from '@tanstack/react-query'
import { listSessions, type Whose } from '../api/access'
import { accessKey } from './keys'

export const useSessions = (whose: Whose) => useQuery({ queryKey: [...accessKey(whose), 'sessions'], queryFn: () => listSessions(whose) })
