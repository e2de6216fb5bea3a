import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { runsYear, useSignedIn } from '../../../app/useMe'
import { Segments } from '../Segments'
import { useYear } from '../useYear'
import { YearFrame } from '../YearFrame'
import { LedgerPart } from './LedgerPart'
import { PlanPart } from './PlanPart'
import { PolicyPart } from './PolicyPart'
import { WordingPart } from './WordingPart'

const PARTS = ['ledger', 'plan', 'policy', 'wording'] as const

/** What was sent to whom, what will be, by which rules and in which words. */
export function RemindersPage() {
  const { t } = useTranslation()
  const { tenant, year } = useYear()
  const me = useSignedIn()
  const [search] = useSearchParams()
  const part = PARTS.find((one) => one === search.get('part')) ?? 'ledger'
  const acts = runsYear(me)
  return (
    <YearFrame tenant={tenant} year={year} part="reminders" title={t('reminders.title', { year })}>
      <Segments label={t('reminders.parts.label')} current={part} items={PARTS.map((key) => ({ key, to: key === 'ledger' ? '?' : `?part=${key}`, label: t(`reminders.parts.${key}`) }))} />
      {part === 'ledger' ? <LedgerPart tenant={tenant} year={year} acts={acts} /> : null}
      {part === 'plan' ? <PlanPart tenant={tenant} /> : null}
      {part === 'policy' ? <PolicyPart tenant={tenant} acts={acts} /> : null}
      {part === 'wording' ? <WordingPart tenant={tenant} acts={acts} /> : null}
    </YearFrame>
  )
}
