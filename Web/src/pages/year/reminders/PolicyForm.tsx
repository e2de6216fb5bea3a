import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Checkbox, Form, Input, InputNumber, Radio, Select, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putPolicy } from '../../../api/reminders'
import type { ReminderPolicy } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { Unsaved } from '../../../shared/Unsaved'
import { useFail } from '../../../shared/useFail'
import { AgencySelect } from '../AgencySelect'
import { Stages } from './Stages'

const FURTHEST_DAY = 200
const CHANNELS = ['email', 'inbox', 'webhook'] as const
const LANGUAGES = ['chinese', 'english'] as const
const HOURS = ['sendAt', 'quietFrom', 'quietUntil'] as const

/** A field for hours shows minutes only. */
const minutes = (hour: string) => hour.slice(0, 5)
const shown = (policy: ReminderPolicy): ReminderPolicy => ({ ...policy, sendAt: minutes(policy.sendAt), quietFrom: minutes(policy.quietFrom), quietUntil: minutes(policy.quietUntil) })
const stored = (fields: ReminderPolicy): ReminderPolicy => ({ ...fields, daysBefore: fields.daysBefore.map(Number), sendAt: `${fields.sendAt}:00`, quietFrom: `${fields.quietFrom}:00`, quietUntil: `${fields.quietUntil}:00` })

/** When the jurisdiction reminds whom, how, and when not. */
export function PolicyForm({ tenant, policy, acts }: { tenant: string; policy: ReminderPolicy; acts: boolean }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<ReminderPolicy>()
  const [key, setKey] = useState(newKey)
  const [isChanged, setChanged] = useState(false)
  const current = Form.useWatch([], form) as ReminderPolicy | undefined
  const save = useMutation({
    mutationFn: (fields: ReminderPolicy) => putPolicy(tenant, stored(fields), key),
    onSuccess: () => {
      setKey(newKey())
      setChanged(false)
      void message.success(t('admin.saved'))
      for (const name of ['reminder-policy', 'reminder-plan']) {
        void client.invalidateQueries({ queryKey: [name] })
      }
    },
    onError: useFail(),
  })
  const required = [{ required: true, message: t('common.required') }]
  const days = <InputNumber min={0} max={FURTHEST_DAY} precision={0} />
  const dayCount = (value: unknown) => /^\d+$/.test(String(value)) && Number(value) >= 1 && Number(value) <= FURTHEST_DAY
  return (
    <Form<ReminderPolicy> form={form} layout="vertical" requiredMark={false} disabled={!acts} initialValues={shown(policy)} onValuesChange={() => setChanged(true)} onFinish={(fields) => save.mutate(fields)}>
      <Unsaved when={isChanged} by="address" />
      {current?.paused ? <Alert type="warning" showIcon title={t('reminders.policy.pausedNow')} /> : null}
      <section className="panel">
        <h2>{t('reminders.policy.steps')}</h2>
        <Stages policy={current?.daysBefore ? { ...policy, ...current } : policy} />
        <div className="policy-fields">
          <Form.Item
            name="daysBefore"
            label={t('reminders.policy.daysBefore')}
            rules={[{ validator: (_, values: unknown[]) => (values.every(dayCount) ? Promise.resolve() : Promise.reject(new Error(t('reminders.policy.wholeDays')))) }]}
          >
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、', ' ']} />
          </Form.Item>
          <Form.Item name="onTheDay" label={t('reminders.policy.onTheDay')} valuePropName="checked"><Switch /></Form.Item>
          <Form.Item name="everyDaysLate" label={t('reminders.policy.everyDaysLate')} extra={t('reminders.policy.never')} rules={required}>{days}</Form.Item>
          <Form.Item name="headFromDay" label={t('reminders.policy.headFromDay')} extra={t('reminders.policy.never')} rules={required}>{days}</Form.Item>
          <Form.Item name="superiorFromDay" label={t('reminders.policy.superiorFromDay')} extra={t('reminders.policy.never')} rules={required}>{days}</Form.Item>
        </div>
      </section>
      <section className="panel">
        <h2>{t('reminders.policy.hours')}</h2>
        <div className="policy-fields">
          {HOURS.map((name) => <Form.Item key={name} name={name} label={t(`reminders.policy.${name}`)} rules={required}><Input type="time" /></Form.Item>)}
          <Form.Item name="minimumGapDays" label={t('reminders.policy.minimumGapDays')} extra={t('reminders.policy.gapHint')} rules={required}>{days}</Form.Item>
        </div>
      </section>
      <section className="panel">
        <h2>{t('reminders.policy.ways')}</h2>
        <Form.Item name="channels" label={t('reminders.policy.channels')}><Checkbox.Group options={CHANNELS.map((value) => ({ value, label: t(`reminders.channel.${value}`) }))} /></Form.Item>
        <Form.Item name="language" label={t('reminders.policy.language')}><Radio.Group options={LANGUAGES.map((value) => ({ value, label: t(`reminders.language.${value}`) }))} /></Form.Item>
        <fieldset className="policy-addresses">
          <legend>{t('reminders.policy.coordinators')}</legend>
          <Form.List name="coordinators">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key: line, name }) => (
                  <div key={line} className="policy-address">
                    <Form.Item name={[name, 'name']} rules={required}><Input aria-label={t('admin.contactName')} placeholder={t('admin.contactName')} /></Form.Item>
                    <Form.Item name={[name, 'email']} rules={[{ required: true, type: 'email', message: t('reminders.policy.address') }]}><Input type="email" aria-label={t('admin.email')} placeholder={t('admin.email')} /></Form.Item>
                    <Button type="text" icon={<DeleteOutlined />} aria-label={t('admin.removeContact')} onClick={() => remove(name)} />
                  </div>
                ))}
                <Button icon={<PlusOutlined />} onClick={() => add({})}>{t('reminders.policy.addAddress')}</Button>
              </>
            )}
          </Form.List>
        </fieldset>
      </section>
      <section className="panel">
        <h2>{t('reminders.policy.pause')}</h2>
        <Form.Item name="paused" label={t('reminders.policy.paused')} valuePropName="checked" layout="horizontal" colon={false}><Switch /></Form.Item>
        <Form.Item name="pausedAgencies" label={t('reminders.policy.pausedAgencies')}><AgencySelect<string[]> tenant={tenant} mode="multiple" /></Form.Item>
      </section>
      {acts ? <p className="policy-save"><Button type="primary" htmlType="submit" loading={save.isPending}>{t('common.save')}</Button></p> : null}
    </Form>
  )
}
