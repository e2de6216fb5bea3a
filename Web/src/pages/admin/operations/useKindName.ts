import { useTranslation } from 'react-i18next'

export const KINDS = ['cycle.open', 'cycle.import', 'bulk.approve', 'bulk.publish', 'bulk.return', 'bulk.remind'] as const

/** A kind that these texts do not know yet goes by its code. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation()
  return (kind) => t(`operations.kinds.${kind}` as 'operations.kinds.cycle.open', { defaultValue: kind })
}
