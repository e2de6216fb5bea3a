import { useQuery } from '@tanstack/react-query'
import { getForm } from '../api/official'
import { useLanguage } from '../shared/useLanguage'

export function useForm(id: string | undefined) {
  const language = useLanguage()
  return useQuery({ queryKey: ['form', id, language], queryFn: () => getForm(id!), enabled: id !== undefined, staleTime: Infinity })
}
