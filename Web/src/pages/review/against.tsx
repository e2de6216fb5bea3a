import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { compareWithYear, diffVersions } from '../../api/reports'
import type { Diff, Report } from '../../api/types'
import { Gate } from '../../shared/Gate'

type Choice = 'lastYear' | number

export type Against = { chosen: Choice | undefined; options: { value: Choice; label: string }[]; choose: (choice: Choice) => void }

/** What the report can be laid beside: last year's, or an earlier submission of its own. */
export function useAgainst(report: Report): Against {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Choice | null>(null)
  const options: Against['options'] = []
  if (report.carriedFrom) {
    options.push({ value: 'lastYear', label: t('review.lastYear', { year: report.carriedFrom.year }) })
  }
  for (let number = (report.receipt?.number ?? 0) - 1; number > 0; number--) {
    options.push({ value: number, label: t('review.submission', { number }) })
  }
  return { chosen: chosen ?? options[0]?.value, options, choose: setChosen }
}

/** Fetches the difference to what was chosen; null where there is nothing to compare with. */
export function AgainstDiff({ report, against, children }: { report: Report; against: Against; children: (diff: Diff | null) => ReactNode }) {
  const { tenant, agency, year } = report
  const choice = against.chosen
  const diff = useQuery({
    queryKey: ['against', tenant, agency, year, report.version, choice],
    queryFn: () => (choice === 'lastYear' ? compareWithYear(report, report.carriedFrom!.year) : diffVersions(report, report.receipt!.number, choice!)),
    enabled: choice !== undefined,
  })
  return choice === undefined ? children(null) : <Gate query={diff}>{(found) => children(found)}</Gate>
}
