import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { putAgency } from '../../../api/registry'
import type { Agency, AgencyKind } from '../../../api/types'
import { useFail } from '../../../shared/useFail'
import { IdField } from '../IdField'

const KINDS: readonly AgencyKind[] = ['department', 'township', 'subdistrict', 'institution', 'zone', 'office', 'government', 'vertical']
const CONTACT_ROLES = ['clerk', 'signatory', 'head', 'superior'] as const

export function AgencyDialog({ tenant, agency, onClose }: { tenant: string; agency: Agency | null; onClose: () => void }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Agency>()
  const save = useMutation({
    mutationFn: ({ id, ...body }: Agency) => putAgency(tenant, id, body),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['agencies', tenant] })
      void message.success(t('admin.saved'))
      onClose()
    },
    onError: fail,
  })
  return (
    <Modal open width={640} title={agency ? t('admin.editAgency') : t('admin.addAgency')} okText={t('common.save')} onOk={() => form.submit()} onCancel={onClose} confirmLoading={save.isPending}>
      <Form<Agency> form={form} layout="vertical" requiredMark={false} initialValues={agency ?? { active: true, clerkMaySubmit: false, contacts: [], kind: 'department' }} onFinish={(values) => save.mutate(values)}>
        <IdField fixed={agency !== null} />
        <Form.Item name="name" label={t('admin.name')} rules={[{ required: true, whitespace: true, max: 200, message: t('common.required') }]}><Input /></Form.Item>
        <Form.Item name="kind" label={t('admin.kind')}><Select options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} /></Form.Item>
        <Form.Item name="active" label={t('admin.active')} valuePropName="checked" layout="horizontal"><Switch /></Form.Item>
        <Form.Item name="clerkMaySubmit" label={t('admin.clerkMaySubmit')} valuePropName="checked" layout="horizontal"><Switch /></Form.Item>
        <fieldset className="contacts">
          <legend>{t('admin.contacts')}</legend>
          <Form.List name="contacts">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <div key={key} className="contact">
                    <Form.Item name={[name, 'name']} rules={[{ required: true, message: t('common.required') }]}><Input aria-label={t('admin.contactName')} placeholder={t('admin.contactName')} /></Form.Item>
                    <Form.Item name={[name, 'role']} initialValue="clerk"><Select aria-label={t('admin.contactRole')} options={CONTACT_ROLES.map((role) => ({ value: role, label: t(`admin.contactRoles.${role}`) }))} /></Form.Item>
                    <Form.Item name={[name, 'phone']}><Input aria-label={t('admin.phone')} placeholder={t('admin.phone')} /></Form.Item>
                    <Form.Item name={[name, 'email']}><Input type="email" aria-label={t('admin.email')} placeholder={t('admin.email')} /></Form.Item>
                    <Button type="text" icon={<DeleteOutlined />} aria-label={t('admin.removeContact')} onClick={() => remove(name)} />
                  </div>
                ))}
                <Button icon={<PlusOutlined />} onClick={() => add({})}>{t('admin.addContact')}</Button>
              </>
            )}
          </Form.List>
        </fieldset>
      </Form>
    </Modal>
  )
}
