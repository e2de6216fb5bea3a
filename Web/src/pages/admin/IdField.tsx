import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** The id of something new; of what exists it cannot be changed. */
export function IdField({ fixed }: { fixed: boolean }) {
  const { t } = useTranslation()
  return (
    <Form.Item name="id" label={t('admin.id')} extra={fixed ? undefined : t('admin.idHint')} rules={[{ required: true, pattern: /^[a-z0-9-]{2,40}$/, message: t('admin.idHint') }]}>
      <Input disabled={fixed} autoCapitalize="none" />
    </Form.Item>
  )
}
