import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LedgerState } from '../../../api/types'

export function ReminderState({ state }: { state: LedgerState }) {
  const { t } = useTranslation()
  return <Tag className={`status ledger-${state}`}>{t(`reminders.state.${state}`)}</Tag>
}
