import { PlusOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listWebhooks, putWebhook, testWebhook } from '../../../api/webhooks'
import type { Webhook } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { SecretDialog } from '../../../shared/SecretDialog'
import { useFail } from '../../../shared/useFail'
import { DeliveriesDrawer } from './DeliveriesDrawer'
import { isEverything } from './events'
import { WebhookDialog } from './WebhookDialog'
import './webhooks.css'

/** Addresses that are told what happens, whether they are, and what was sent to them. */
export function WebhooksTab({ tenant, editable }: { tenant: string; editable: boolean }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const [edited, setEdited] = useState<Webhook | 'new' | null>(null)
  const [opened, setOpened] = useState<Webhook | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const query = ['webhooks', tenant]
  const webhooks = useQuery({ queryKey: query, queryFn: () => listWebhooks(tenant) })
  const turn = useMutation({
    mutationFn: ({ id, name, form, events, active }: Webhook) => putWebhook(tenant, id, { name, form, events, active: !active }),
    onError: fail,
    onSettled: () => client.invalidateQueries({ queryKey: query }),
  })
  const { message, notification } = App.useApp()
  const test = useMutation({
    mutationFn: ({ id }: Webhook) => testWebhook(tenant, id, newKey()),
    onSuccess: ({ delivered, problem }, { name }) =>
      void (delivered ? message.success(t('webhooks.tested', { name })) : notification.error({ title: t('webhooks.testFailed', { name }), description: problem, placement: 'topRight', role: 'alert' })),
    onError: fail,
  })
  return (
    <Gate query={webhooks}>
      {(found) => (
        <>
          <div className="spread registry-head">
            <p className="muted webhooks-hint">{t('webhooks.hint')}</p>
            {editable ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')}>{t('webhooks.add')}</Button> : null}
          </div>
          {found.length === 0 ? (
            <EmptyState title={t('webhooks.empty')} />
          ) : (
            <div className="table-scroll"><Table<Webhook>
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={found}
              columns={[
                { title: t('webhooks.name'), dataIndex: 'name' },
                { title: t('webhooks.form'), render: (_, one) => <>{t(`webhooks.forms.${one.form}`)}<br /><span className="muted">{one.host}</span></> },
                { title: t('webhooks.secret'), render: (_, one) => (one.signed ? t('webhooks.signed') : <span className="muted">{t('webhooks.unsigned')}</span>) },
                { title: t('webhooks.events'), render: (_, one) => (isEverything(one.events) ? t('webhooks.allEvents') : t('webhooks.someEvents', { count: one.events.length })) },
                { title: t('webhooks.state'), render: (_, one) => <Tag className={one.active ? 'webhook-active' : 'webhook-paused'}>{one.active ? t('webhooks.active') : t('webhooks.paused')}</Tag> },
                {
                  title: '',
                  key: 'acts',
                  render: (_, one) => (
                    <span className="row acts">
                      <Button size="small" type="link" aria-label={t('webhooks.deliveriesOf', { name: one.name })} onClick={() => setOpened(one)}>{t('webhooks.deliveries')}</Button>
                      {editable ? (
                        <>
                          <Button size="small" type="link" aria-label={t('webhooks.testOf', { name: one.name })} loading={test.isPending && test.variables.id === one.id} onClick={() => test.mutate(one)}>{t('webhooks.test')}</Button>
                          <Button size="small" type="link" aria-label={one.active ? t('webhooks.pauseOf', { name: one.name }) : t('webhooks.resumeOf', { name: one.name })} onClick={() => turn.mutate(one)}>{one.active ? t('webhooks.pause') : t('webhooks.resume')}</Button>
                          <Button size="small" type="link" aria-label={`${t('admin.edit')} ${one.name}`} onClick={() => setEdited(one)}>{t('admin.edit')}</Button>
                        </>
                      ) : null}
                    </span>
                  ),
                },
              ]}
            /></div>
          )}
          {edited ? <WebhookDialog tenant={tenant} webhook={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onSecret={setSecret} /> : null}
          {secret !== null ? <SecretDialog title={t('webhooks.secretTitle')} text={t('webhooks.secretText')} label={t('webhooks.secret')} secret={secret} onClose={() => setSecret(null)} /> : null}
          {opened ? <DeliveriesDrawer tenant={tenant} webhook={opened} editable={editable} onClose={() => setOpened(null)} /> : null}
        </>
      )}
    </Gate>
  )
}
