import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getLifecycle } from '../../../api/official'
import type { Report } from '../../../api/types'
import { LifecyclePicture } from '../../../lifecycle/LifecyclePicture'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'

/** Where the report stands on its way, what comes next, and why other steps do not. */
export function ProcessTab({ report }: { report: Report }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const lifecycle = useQuery({ queryKey: ['lifecycle', language], queryFn: getLifecycle, staleTime: Infinity })
  return (
    <Gate query={lifecycle}>
      {(found) => (
        <>
          <section className="panel">
            <h2>{t('lifecycle.title')}</h2>
            <p className="muted">{t('lifecycle.hint')}</p>
            <LifecyclePicture lifecycle={found} status={report.status} />
          </section>
          <div className="two">
            <section className="panel">
              <h2>{t('lifecycle.possible')}</h2>
              {report.allowed.length === 0 ? <p className="muted">{t('lifecycle.nothingPossible')}</p> : null}
              <ul className="moves">
                {report.allowed.map((trigger) => {
                  const move = found.moves.find((candidate) => candidate.trigger === trigger && candidate.from === report.status)
                  return (
                    <li key={trigger}>
                      <strong>{t(`trigger.${trigger}`)}</strong>
                      {move ? <span className="muted"> {t('lifecycle.move', { from: t(`status.${move.from}`), to: t(`status.${move.to}`) })}</span> : null}
                      <ul>{(move?.rules ?? []).map((rule) => <li key={rule}>{rule}</li>)}</ul>
                    </li>
                  )
                })}
              </ul>
            </section>
            <section className="panel">
              <h2>{t('lifecycle.refused')}</h2>
              <ul className="moves">
                {report.refused.map((refused) => (
                  <li key={refused.trigger}>
                    <strong>{t(`trigger.${refused.trigger}`)}</strong>
                    <ul>{refused.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
    </Gate>
  )
}
