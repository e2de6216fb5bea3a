import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Drawer, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listDeliveries, replayWebhook } from '../../../api/webhooks'
import type { Webhook, WebhookDelivery } from '../../../api/types'
import { formatMoment } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import type { EventName } from './events'

const LOOK_AGAIN_MS = 5_000

type Props = { tenant: string; webhook: Webhook; editable: boolean; onClose: () => void }

/** What was sent to an address; what was given up on waits here to be sent again. */
export function DeliveriesDrawer({ tenant, webhook, editable, onClose }: Props) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [onlyFailed, setOnlyFailed] = useState(false)
  const query = ['deliveries', tenant, webhook.id]
  const deliveries = useQuery({ queryKey: query, queryFn: () => listDeliveries(tenant, webhook.id), refetchInterval: LOOK_AGAIN_MS })
  const replay = useMutation({
    mutationFn: (delivery: string | undefined) => replayWebhook(tenant, webhook.id, delivery),
    onSuccess: (count) => void message.success(t('webhooks.replayed', { count })),
    onError: fail,
    onSettled: () => client.invalidateQueries({ queryKey: query }),
  })
  return (
    <Drawer open size={560} title={t('webhooks.deliveriesOf', { name: webhook.name })} onClose={onClose}>
      <Gate query={deliveries} isEmpty={(found) => found.length === 0} empty={<EmptyState title={t('webhooks.noDeliveries')} />}>
        {(found) => {
          const dead = found.filter((one) => one.state === 'failed')
          return (
            <>
              <div className="spread deliveries-head">
                <label className="row"><Switch size="small" aria-label={t('webhooks.onlyFailed', { n: dead.length })} checked={onlyFailed} onChange={setOnlyFailed} /> {t('webhooks.onlyFailed', { n: dead.length })}</label>
                {editable && dead.length > 0 ? <Button loading={replay.isPending} onClick={() => replay.mutate(undefined)}>{t('webhooks.replayAll', { count: dead.length })}</Button> : null}
              </div>
              <ul className="deliveries">
                {(onlyFailed ? dead : found).map((one) => <Line key={one.id} delivery={one} {...(editable && one.state === 'failed' ? { onReplay: () => replay.mutate(one.id) } : {})} />)}
              </ul>
            </>
          )
        }}
      </Gate>
    </Drawer>
  )
}

function Line({ delivery, onReplay }: { delivery: WebhookDelivery; onReplay?: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <li>
      <div className="spread">
        <span><strong>{t(`webhooks.event.${delivery.event as EventName}`)}</strong> <span className={`delivery-${delivery.state}`}>{t(`webhooks.states.${delivery.state}`)}</span></span>
        {onReplay ? <Button size="small" onClick={onReplay}>{t('webhooks.replay')}</Button> : null}
      </div>
      <p className="muted">
        {formatMoment(delivery.sentAt ?? delivery.createdAt, language)}
        {' · '}
        {t('webhooks.attempts', { count: delivery.attempts })}
        {delivery.nextAt !== null && delivery.attempts > 0 ? ` · ${t('webhooks.nextAt', { at: formatMoment(delivery.nextAt, language) })}` : ''}
      </p>
      {delivery.problem !== null ? <p className="delivery-problem">{delivery.problem}</p> : null}
    </li>
  )
}
