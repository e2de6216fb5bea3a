import { useTranslation } from 'react-i18next'
import type { PlannedReminder, Reminder } from '../../../api/types'

/** Who is reached as what and how. Where nobody is named, the role stands for the recipient. */
export function Recipient({ row }: { row: Pick<Reminder | PlannedReminder, 'name' | 'recipient' | 'role' | 'channel'> }) {
  const { t } = useTranslation()
  const who = row.name || (row.recipient === row.role ? '' : row.recipient)
  return <>{who} <span className="muted">{t(`reminders.role.${row.role}`)} · {t(`reminders.channel.${row.channel}`)}</span></>
}
