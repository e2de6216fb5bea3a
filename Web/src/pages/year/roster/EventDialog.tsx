import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterEvent, type AgencyEvent } from '../../../api/roster'
import type { AgencyEventKind, RosterEntry } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { today } from '../../../shared/dates'
import { useFail } from '../../../shared/useFail'
import { AgencySelect } from '../AgencySelect'

const KINDS: readonly AgencyEventKind[] = ['rename', 'merge', 'split', 'close']
const LEAST_PARTS = 2

type Fields = { kind: AgencyEventKind; date: string; name?: string; one?: string; many?: string[] }

const eventOf = ({ kind, date, name, one, many }: Fields): AgencyEvent => ({ kind, date, into: kind === 'rename' ? name!.trim() : kind === 'merge' ? one! : kind === 'split' ? many! : null })

/** What happened to an agency, from which day on, and who goes on for it. */
export function EventDialog({ tenant, entry, onClose }: { tenant: string; entry: RosterEntry; onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const kind = Form.useWatch('kind', form) ?? 'rename'
  const [key] = useState(newKey)
  const enter = useMutation({
    mutationFn: (fields: Fields) => enterEvent(tenant, entry.agency, eventOf(fields), key),
    onSuccess: () => {
      void message.success(t('admin.saved'))
      onClose()
      for (const name of ['roster', 'agencies', 'board', 'cycle']) {
        void client.invalidateQueries({ queryKey: [name] })
      }
    },
    onError: useFail(),
  })
  const others = (agency: { id: string; active: boolean }) => agency.active && agency.id !== entry.agency
  const required = [{ required: true, message: t('common.required') }]
  return (
    <Modal open title={t('roster.event.title', { name: entry.name })} okText={t('roster.event.enter')} confirmLoading={enter.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={{ kind: 'rename', date: today() }} onFinish={(fields) => enter.mutate(fields)}>
        <Form.Item name="kind" label={t('roster.event.kind')}>
          <Radio.Group options={KINDS.map((value) => ({ value, label: t(`roster.event.kinds.${value}`) }))} />
        </Form.Item>
        <Form.Item name="date" label={t('roster.event.date')} extra={t('roster.event.dateHint')} rules={required}><Input className="date-input" type="date" max={today()} /></Form.Item>
        {kind === 'rename' ? <Form.Item name="name" label={t('roster.event.newName')} rules={[{ required: true, whitespace: true, max: 200, message: t('common.required') }]}><Input /></Form.Item> : null}
        {kind === 'merge' ? <Form.Item name="one" label={t('roster.event.into')} extra={t('roster.event.intoHint')} rules={required}><AgencySelect tenant={tenant} only={others} /></Form.Item> : null}
        {kind === 'split' ? (
          <Form.Item name="many" label={t('roster.event.parts')} extra={t('roster.event.intoHint')} rules={[{ required: true, type: 'array', min: LEAST_PARTS, message: t('roster.event.leastParts') }]}>
            <AgencySelect<string[]> tenant={tenant} only={others} mode="multiple" />
          </Form.Item>
        ) : null}
        {kind === 'rename' ? null : <Alert type="warning" showIcon title={t(`roster.event.means.${kind}`)} />}
      </Form>
    </Modal>
  )
}
