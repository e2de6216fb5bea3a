import { useParams } from 'react-router'

/** Which year of which jurisdiction the address names. */
export function useYear(): { tenant: string; year: number } {
  const params = useParams()
  return { tenant: params.tenant!, year: Number(params.year) }
}
