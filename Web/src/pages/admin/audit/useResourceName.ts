import { useTranslation } from 'react-i18next'
import { useAgencyName } from '../../year/useAgencies'

/** Ids that only machines read. */
const UNREADABLE = ['webhook', 'contact', 'operation']

/** A resource such as `agency/civil` as people call it. */
export function useResourceName(tenant: string): (resource: string) => string {
  const { t } = useTranslation()
  const nameOf = useAgencyName(tenant)
  return (resource) => {
    const [kind = '', id = '', year] = resource.split('/')
    const word = t(`audit.resources.${kind}` as 'audit.resources.agency', { defaultValue: kind })
    if (id === '' || UNREADABLE.includes(kind)) {
      return word
    }
    return [word, kind === 'agency' || kind === 'report' ? nameOf(id) : id, year].filter(Boolean).join(' ')
  }
}
