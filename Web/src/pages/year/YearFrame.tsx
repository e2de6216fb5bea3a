import { Result, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { seesAll, useSignedIn } from '../../app/useMe'
import { TabLinks } from '../../shared/TabLinks'
import { useTitle } from '../../shared/useTitle'
import './year.css'
import { yearsToShow } from './years'

const PARTS = ['board', 'roster', 'reminders', 'calendar', 'contacts'] as const
export type YearPart = (typeof PARTS)[number]

type Props = { tenant: string; year: number; part: YearPart; title: string; aside?: ReactNode; children: ReactNode }

/** What the pages of a reporting year have in common: its name, the choice of another year, and the ways between them. */
export function YearFrame({ tenant, year, part, title, aside, children }: Props) {
  const { t } = useTranslation()
  const me = useSignedIn()
  const navigate = useNavigate()
  useTitle(title)
  if (!seesAll(me) && me.tenant !== null) {
    return <Result status="403" title={t('common.forbidden')} subTitle={t('common.forbiddenHint')} />
  }
  const to = (which: YearPart, of: number) => `/board/${tenant}/${of}${which === 'board' ? '' : `/${which}`}`
  return (
    <div className="page">
      <div className="spread">
        <h1>{title}</h1>
        <div className="row">
          {aside}
          <Select
            aria-label={t('common.yearLabel')}
            value={year}
            options={yearsToShow().map((value) => ({ value, label: String(value) }))}
            onChange={(value) => void navigate(to(part, value))}
          />
        </div>
      </div>
      <TabLinks label={t('year.parts')} current={part} tabs={PARTS.map((key) => ({ key, to: to(key, year), label: t(`year.${key}`) }))} />
      {children}
    </div>
  )
}
