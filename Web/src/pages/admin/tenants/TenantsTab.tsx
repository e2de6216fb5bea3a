import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putTenant } from '../../../api/registry'
import type { Tenant, TenantLevel } from '../../../api/types'
import { useFail } from '../../../shared/useFail'
import { IdField } from '../IdField'
import { RegistryList } from '../RegistryList'

const LEVELS: readonly TenantLevel[] = ['county', 'city', 'province']

export function TenantsTab({ tenants }: { tenants: Tenant[] }) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<Tenant | 'new' | null>(null)
  return (
    <>
      <RegistryList
        items={tenants}
        idOf={(tenant) => tenant.id}
        nameOf={(tenant) => tenant.name}
        emptyText={t('admin.emptyTenants')}
        addText={t('admin.addTenant')}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        columns={[
          { title: t('admin.name'), dataIndex: 'name' },
          { title: t('admin.id'), dataIndex: 'id' },
          { title: t('admin.level'), render: (_, tenant) => t(`level.${tenant.level}`) },
          { title: t('admin.parent'), render: (_, tenant) => tenants.find((other) => other.id === tenant.parent)?.name ?? '–' },
        ]}
      />
      {edited ? <TenantDialog tenant={edited === 'new' ? null : edited} tenants={tenants} onClose={() => setEdited(null)} /> : null}
    </>
  )
}

function TenantDialog({ tenant, tenants, onClose }: { tenant: Tenant | null; tenants: Tenant[]; onClose: () => void }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Tenant>()
  const save = useMutation({
    mutationFn: ({ id, ...body }: Tenant) => putTenant(id, { ...body, regionCode: body.regionCode || null, parent: body.parent || null }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['tenants'] })
      void message.success(t('admin.saved'))
      onClose()
    },
    onError: fail,
  })
  return (
    <Modal open title={tenant ? t('admin.editTenant') : t('admin.addTenant')} okText={t('common.save')} onOk={() => form.submit()} onCancel={onClose} confirmLoading={save.isPending}>
      <Form<Tenant> form={form} layout="vertical" requiredMark={false} initialValues={tenant ?? { level: 'county' }} onFinish={(values) => save.mutate({ ...tenant, ...values })}>
        <IdField fixed={tenant !== null} />
        <Form.Item name="name" label={t('admin.name')} rules={[{ required: true, whitespace: true, max: 200, message: t('common.required') }]}><Input /></Form.Item>
        <Form.Item name="level" label={t('admin.level')}><Select options={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))} /></Form.Item>
        <Form.Item name="parent" label={t('admin.parent')}><Select allowClear options={tenants.filter((other) => other.id !== tenant?.id).map((other) => ({ value: other.id, label: other.name }))} /></Form.Item>
        <Form.Item name="regionCode" label={t('admin.regionCode')}><Input inputMode="numeric" maxLength={6} /></Form.Item>
      </Form>
    </Modal>
  )
}
