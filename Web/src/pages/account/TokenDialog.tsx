import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { accessKey } from '../../access/keys'
import { addToken } from '../../api/access'
import type { TokenScope } from '../../api/types'
import { administers, has, useSignedIn } from '../../app/useMe'
import { formatDay, today } from '../../shared/dates'
import { useFail } from '../../shared/useFail'
import { useLanguage } from '../../shared/useLanguage'
import { endAfter, LIFETIMES, USUAL_LIFETIME, YEAR } from './lifetimes'

type Values = { name: string; scopes: TokenScope[]; days: number }

export function TokenDialog({ onClose, onMade }: { onClose: () => void; onMade: (token: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSignedIn()
  const fail = useFail()
  const client = useQueryClient()
  const [form] = Form.useForm<Values>()
  const days = Form.useWatch('days', form) ?? USUAL_LIFETIME
  const make = useMutation({
    mutationFn: ({ name, scopes, days: lasts }: Values) => addToken({ name, scopes, expiresAt: endAfter(lasts).toISOString() }),
    onSuccess: ({ token }) => {
      onClose()
      onMade(token)
    },
    onError: fail,
    onSettled: () => client.invalidateQueries({ queryKey: accessKey(null) }),
  })
  // Settings are changed by these only; a token of anybody else would be refused.
  const scopes: TokenScope[] = ['read', 'write', ...(administers(me) || has(me, 'coordinator') ? (['administer'] as const) : [])]
  return (
    <Modal open width={560} title={t('access.add')} okText={t('access.make')} onOk={() => form.submit()} onCancel={onClose} confirmLoading={make.isPending}>
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={{ scopes: ['read'], days: USUAL_LIFETIME }} onFinish={(values) => make.mutate(values)}>
        <Form.Item name="name" label={t('access.name')} extra={t('access.nameHint')} rules={[{ required: true, whitespace: true, max: 100, message: t('common.required') }]}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="scopes" label={t('access.scope')} rules={[{ type: 'array', min: 1, message: t('common.required') }]}>
          <Checkbox.Group className="token-scopes" options={scopes.map((scope) => ({ value: scope, label: <>{t(`access.scopes.${scope}`)}<span className="muted"> {t(`access.scopesAbout.${scope}`)}</span></> }))} />
        </Form.Item>
        <Form.Item name="days" label={t('access.lifetime')} extra={t('access.until', { day: formatDay(today(endAfter(days)), language) })}>
          <Select options={LIFETIMES.map((n) => ({ value: n, label: n === YEAR ? t('access.year') : t('access.days', { n }) }))} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
