import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BulkAction } from '../../../api/cycles'
import type { BoardRow } from '../../../api/types'
import { BulkDialog } from './BulkDialog'
import { ACTIONS, reached } from './reach'

type Props = { tenant: string; year: number; rows: BoardRow[]; shown: BoardRow[]; chosen: string[]; onDone: () => void }

/** What can be done with many reports at once. */
export function BulkBar({ tenant, year, rows, shown, chosen, onDone }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<{ action: BulkAction; agencies: string[] } | null>(null)
  return (
    <div className="row bulk" role="group" aria-label={t('bulk.label')}>
      <span className="muted">{chosen.length > 0 ? t('bulk.chosen', { count: chosen.length }) : t('bulk.waiting')}</span>
      {ACTIONS.map((action) => {
        const agencies = reached(action, shown, chosen)
        return (
          <Button key={action} size="small" disabled={agencies.length === 0} onClick={() => setAsked({ action, agencies })}>
            {t('bulk.button', { action: t(`bulk.action.${action}`), n: agencies.length })}
          </Button>
        )
      })}
      {asked ? (
        <BulkDialog
          {...asked}
          tenant={tenant}
          year={year}
          nameOf={(agency) => rows.find((row) => row.agency === agency)?.name ?? agency}
          onClose={(done) => {
            setAsked(null)
            if (done) {
              onDone()
            }
          }}
        />
      ) : null}
    </div>
  )
}
