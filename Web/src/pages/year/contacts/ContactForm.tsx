import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { logContact, WAYS, type NewContact } from '../../../api/contacts'
import { newKey } from '../../../autosave/newKey'
import { GrowingText } from '../../../shared/GrowingText'
import { useFail } from '../../../shared/useFail'
import { AgencySelect } from '../AgencySelect'
import { useAgencies } from '../useAgencies'
import { fromField, toField } from './when'

const LONGEST = 2000
const LONGEST_PERSON = 100

type Props = {
  tenant: string
  year: number
  /** Null where the agency is chosen in the form. */
  agency: string | null
  onLogged?: () => void
}

/** Notes a call or a visit: with whom, when, and what was said. */
export function ContactForm({ tenant, year, agency, onLogged }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<NewContact>()
  const [key, setKey] = useState(newKey)
  const people = useId()
  const of = Form.useWatch('agency', form) ?? agency
  const known = useAgencies(tenant).data?.find((one) => one.id === of)?.contacts ?? []
  const log = useMutation({
    mutationFn: (fields: NewContact) => logContact(tenant, { ...fields, person: fields.person.trim(), agency: fields.agency ?? agency, year, at: fromField(fields.at) }, key),
    onSuccess: () => {
      setKey(newKey())
      form.resetFields()
      void message.success(t('contacts.logged'))
      for (const name of ['contacts', 'board']) {
        void client.invalidateQueries({ queryKey: [name] })
      }
      onLogged?.()
    },
    onError: useFail(),
  })
  return (
    <Form<NewContact> form={form} layout="vertical" requiredMark={false} initialValues={{ way: 'phone', person: '', text: '', at: toField(new Date()) }} onFinish={(fields) => log.mutate(fields)}>
      {agency === null ? <Form.Item name="agency" label={t('board.agency')} rules={[{ required: true, message: t('common.required') }]}><AgencySelect tenant={tenant} /></Form.Item> : null}
      <Form.Item name="way" label={t('contacts.way')}><Radio.Group options={WAYS.map((way) => ({ value: way, label: t(`contacts.ways.${way}`) }))} /></Form.Item>
      <div className="contact-who">
        <Form.Item name="person" label={t('contacts.person')}><Input maxLength={LONGEST_PERSON} list={people} autoComplete="off" /></Form.Item>
        <Form.Item name="at" label={t('contacts.at')} rules={[{ required: true, message: t('common.required') }]}><Input type="datetime-local" max={toField(new Date())} /></Form.Item>
      </div>
      <datalist id={people}>{known.map((contact) => <option key={`${contact.name} ${contact.role}`} value={contact.name} />)}</datalist>
      <Form.Item name="text" label={t('contacts.text')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}><GrowingText maxLength={LONGEST} placeholder={t('contacts.textHint')} /></Form.Item>
      <Button type="primary" htmlType="submit" loading={log.isPending}>{t('contacts.log')}</Button>
    </Form>
  )
}
