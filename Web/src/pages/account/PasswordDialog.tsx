import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Checkbox, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { accessKey } from '../../access/keys'
import { changePassword } from '../../api/access'
import { isProblem } from '../../api/problem'
import { useFail } from '../../shared/useFail'

const SHORTEST = 8

type Values = { current: string; password: string; repeated: string; revokeTokens: boolean }

export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const change = useMutation({
    mutationFn: ({ current, password, revokeTokens }: Values) => changePassword(current, password, revokeTokens),
    onSuccess: () => {
      void message.success(t('access.passwordChanged'))
      onClose()
    },
    onError: (error) => (isProblem(error) && error.code === 'password.wrong' ? form.setFields([{ name: 'current', errors: [error.message] }]) : fail(error)),
    onSettled: () => client.invalidateQueries({ queryKey: accessKey(null) }),
  })
  return (
    <Modal open title={t('access.changePassword')} okText={t('access.changePassword')} onOk={() => form.submit()} onCancel={onClose} confirmLoading={change.isPending}>
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={{ revokeTokens: false }} onFinish={(values) => change.mutate(values)}>
        <Form.Item name="current" label={t('access.currentPassword')} rules={[{ required: true, message: t('common.required') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <Form.Item name="password" label={t('access.newPassword')} extra={t('admin.passwordNew')} rules={[{ required: true, min: SHORTEST, max: 200, message: t('admin.passwordNew') }]}><Input.Password autoComplete="new-password" /></Form.Item>
        <Form.Item
          name="repeated"
          label={t('access.repeatPassword')}
          dependencies={['password']}
          rules={[({ getFieldValue }) => ({ validator: (_, value) => (value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(t('access.notTheSame')))) })]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="revokeTokens" valuePropName="checked"><Checkbox>{t('access.alsoRevoke')}</Checkbox></Form.Item>
      </Form>
    </Modal>
  )
}
