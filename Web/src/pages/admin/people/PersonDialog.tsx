import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { putUser } from '../../../api/registry'
import type { Agency, Me, Role } from '../../../api/types'
import { useFail } from '../../../shared/useFail'
import { IdField } from '../IdField'

const ROLES: readonly Role[] = ['clerk', 'signatory', 'coordinator', 'tenantAdmin', 'auditor']
const OF_AN_AGENCY: readonly Role[] = ['clerk', 'signatory']
const SHORTEST_PASSWORD = 8

type Values = { id: string; name: string; password?: string; roles: { role: Role; agency?: string | null }[] }

export function PersonDialog({ tenant, person, agencies, onClose }: { tenant: string; person: Me | null; agencies: Agency[]; onClose: () => void }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const roles = Form.useWatch('roles', form)
  const save = useMutation({
    mutationFn: ({ id, name, password, roles: grants }: Values) =>
      putUser(tenant, id, { name, password: password || null, roles: grants.map(({ role, agency }) => ({ role, agency: OF_AN_AGENCY.includes(role) ? agency : null })) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['people', tenant] })
      void message.success(t('admin.saved'))
      onClose()
    },
    onError: fail,
  })
  const initial: Partial<Values> = person
    ? { id: person.user, name: person.name, roles: person.roles.map(({ role, agency }) => ({ role, agency: agency ?? null })) }
    : { roles: [{ role: 'clerk' }] }
  return (
    <Modal open width={600} title={person ? t('admin.editPerson') : t('admin.addPerson')} okText={t('common.save')} onOk={() => form.submit()} onCancel={onClose} confirmLoading={save.isPending}>
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={(values) => save.mutate(values)}>
        <IdField fixed={person !== null} />
        <Form.Item name="name" label={t('admin.personName')} rules={[{ required: true, whitespace: true, max: 200, message: t('common.required') }]}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="password" label={t('admin.password')} extra={person ? t('admin.passwordKeep') : t('admin.passwordNew')} rules={[{ required: person === null, min: SHORTEST_PASSWORD, message: t('admin.passwordNew') }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <fieldset className="contacts">
          <legend>{t('admin.roles')}</legend>
          <Form.List name="roles">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <div key={key} className="contact">
                    <Form.Item name={[name, 'role']}><Select aria-label={t('admin.role')} options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))} /></Form.Item>
                    {OF_AN_AGENCY.includes(roles?.[name]?.role ?? 'clerk') ? (
                      <Form.Item name={[name, 'agency']} rules={[{ required: true, message: t('common.required') }]}>
                        <Select showSearch={{ optionFilterProp: 'label' }} aria-label={t('admin.agency')} placeholder={t('admin.agency')} options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))} />
                      </Form.Item>
                    ) : null}
                    <Button type="text" icon={<DeleteOutlined />} aria-label={t('admin.removeRole')} onClick={() => remove(name)} />
                  </div>
                ))}
                <Button icon={<PlusOutlined />} onClick={() => add({ role: 'clerk' })}>{t('admin.addRole')}</Button>
              </>
            )}
          </Form.List>
        </fieldset>
      </Form>
    </Modal>
  )
}
