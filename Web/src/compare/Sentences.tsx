import { useTranslation } from 'react-i18next'
import type { SectionDiff } from '../api/types'

/** A text with the sentences that were taken out and put in. */
export function Sentences({ diff, onlyChanged }: { diff: SectionDiff; onlyChanged: boolean }) {
  const { t } = useTranslation()
  const steps = onlyChanged ? diff.sentences.filter((step) => step.change !== 'same') : diff.sentences
  return (
    <div className="sentences">
      {steps.map((step, index) => {
        const key = `${index}-${step.change}`
        if (step.change === 'removed') {
          return <p key={key}><del className="sentence-removed"><span className="sr-only">{t('review.removed')}: </span>{step.text}</del></p>
        }
        return step.change === 'added' ? (
          <p key={key}><ins className="sentence-added"><span className="sr-only">{t('review.added')}: </span>{step.text}</ins></p>
        ) : (
          <p key={key}>{step.text}</p>
        )
      })}
    </div>
  )
}
