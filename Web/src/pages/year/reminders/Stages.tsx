import { useTranslation } from 'react-i18next'
import type { ReminderPolicy } from '../../../api/types'
import { stagesOf } from './steps'

/** The steps of a policy as a line that one reads from left to right. */
export function Stages({ policy }: { policy: ReminderPolicy }) {
  const { t } = useTranslation()
  const stages = stagesOf({ ...policy, daysBefore: policy.daysBefore.map(Number).filter((days) => days > 0) })
  if (stages.length === 0) {
    return <p className="soon">{t('reminders.policy.noStep')}</p>
  }
  return (
    <ol className="stages" aria-label={t('reminders.policy.steps')}>
      {stages.map((stage) => (
        <li key={`${stage.day} ${stage.reaches}`} className={stage.day === 0 ? 'stage-on' : stage.day > 0 ? 'stage-late' : ''}>
          <b>{stage.day === 0 ? t('reminders.policy.theDay') : t(stage.day < 0 ? 'reminders.policy.daysAhead' : 'reminders.policy.daysAfter', { count: Math.abs(stage.day) })}</b>
          <span>{t(`reminders.policy.reaches.${stage.reaches}`)}</span>
        </li>
      ))}
    </ol>
  )
}
