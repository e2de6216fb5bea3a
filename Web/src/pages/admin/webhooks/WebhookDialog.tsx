import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Checkbox, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addWebhook, putWebhook, type WebhookOrder } from '../../../api/webhooks'
import type { Webhook, WebhookForm } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { useFail } from '../../../shared/useFail'
import { EVENTS } from './events'

const FORMS: readonly WebhookForm[] = ['json', 'weCom', 'dingTalk', 'feishu']

type Values = { name: string; form: WebhookForm; url?: string; secret?: string; events: string[] }

type Props = { tenant: string; webhook: Webhook | null; onClose: () => void; onSecret: (secret: string) => void }

export function WebhookDialog({ tenant, webhook, onClose, onSecret }: Props) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [key] = useState(newKey)
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('form', form)
  const save = useMutation({
    mutationFn: ({ name, form: itsForm, url, secret, events }: Values) => {
      const order: WebhookOrder = { name, form: itsForm, events, active: webhook?.active ?? true, ...(url ? { url: url.trim() } : {}), ...(secret ? { secret } : {}) }
      return webhook ? putWebhook(tenant, webhook.id, order) : addWebhook(tenant, order, key)
    },
    onSuccess: async ({ secret }) => {
      await client.invalidateQueries({ queryKey: ['webhooks', tenant] })
      void message.success(t('admin.saved'))
      onClose()
      if (secret) {
        onSecret(secret)
      }
    },
    onError: fail,
  })
  const initial: Partial<Values> = webhook ? { name: webhook.name, form: webhook.form, events: webhook.events } : { form: 'json', events: [...EVENTS] }
  const secretHint = webhook ? t('webhooks.secretKeep') : kind === 'json' ? t('webhooks.secretJson') : t('webhooks.secretRobot')
  return (
    <Modal open width={640} title={webhook ? t('webhooks.edit') : t('webhooks.add')} okText={t('common.save')} onOk={() => form.submit()} onCancel={onClose} confirmLoading={save.isPending}>
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={(values) => save.mutate(values)}>
        <Form.Item name="name" label={t('webhooks.name')} rules={[{ required: true, whitespace: true, max: 100, message: t('common.required') }]}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="form" label={t('webhooks.form')}><Select options={FORMS.map((one) => ({ value: one, label: t(`webhooks.forms.${one}`) }))} /></Form.Item>
        <Form.Item name="url" label={t('webhooks.url')} extra={webhook ? t('webhooks.urlKeep') : undefined} rules={[{ required: webhook === null, type: 'url', max: 500, message: t('common.required') }]}>
          <Input type="url" placeholder={webhook ? webhook.host : 'https://'} autoComplete="off" />
        </Form.Item>
        <Form.Item name="secret" label={t('webhooks.secret')} extra={secretHint} rules={[{ max: 200 }]}><Input.Password autoComplete="new-password" /></Form.Item>
        <Form.Item name="events" label={t('webhooks.events')} rules={[{ type: 'array', min: 1, message: t('common.required') }]}>
          <Checkbox.Group className="webhook-events" options={EVENTS.map((event) => ({ value: event, label: t(`webhooks.event.${event}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
