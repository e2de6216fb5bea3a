import type { Reminder } from '../../../api/types'
import { formatMoment } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { Recipient } from './Recipient'
import { ReminderState } from './ReminderState'
import { useStepWords } from './useWords'

/** The last reminders of one agency. */
export function ReminderLines({ rows }: { rows: Reminder[] }) {
  const language = useLanguage()
  const words = useStepWords()
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={`${row.step} ${row.recipient} ${row.channel}`}>
          <span className="lines-main">{words(row.step)} <ReminderState state={row.state} /></span>
          <span className="muted"><Recipient row={row} /> · {formatMoment(row.sentAt ?? row.plannedAt, language)}</span>
        </li>
      ))}
    </ul>
  )
}
