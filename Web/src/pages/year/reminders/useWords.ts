import { useTranslation } from 'react-i18next'
import { readStep } from './steps'

/** The steps of reminders in words. */
export function useStepWords(): (step: string) => string {
  const { t } = useTranslation()
  return (text) => {
    const step = readStep(text)
    if (step.by === 'hand') {
      return t('reminders.step.hand')
    }
    const milestone = t(`admin.milestone.${step.milestone}`)
    return step.day === 0 ? t('reminders.step.on', { milestone }) : t(step.day < 0 ? 'reminders.step.before' : 'reminders.step.after', { milestone, count: Math.abs(step.day) })
  }
}
