import { Checkbox, Form, Input, Modal, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CalendarChange } from '../../../api/calendar'
import type { Calendar, CalendarDay } from '../../../api/types'
import { daysBetween } from './months'

const LONGEST_OCCASION = 60
const LONGEST_SPAN = 60
const KINDS: readonly CalendarDay['kind'][] = ['holiday', 'workday']

type Fields = { from: string; until?: string; kind: CalendarDay['kind']; occasion?: string; whole?: boolean }

type Props = { calendar: Calendar; onChosen: (change: CalendarChange) => void; onClose: () => void }

/** One day or a span of days off, or to be worked. */
export function DayDialog({ calendar, onChosen, onClose }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Fields>()
  const year = Number((Form.useWatch('from', form) ?? '').slice(0, 4))
  const finish = ({ from, until, kind, occasion, whole }: Fields) => {
    const dates = daysBetween(from, until || from)
    const days = [...calendar.days.filter((day) => !dates.includes(day.date)), ...dates.map((date) => ({ date, kind, occasion: occasion?.trim() ?? '' }))]
    onChosen({ days, plannedYears: whole ? [...calendar.plannedYears, year] : calendar.plannedYears })
  }
  const span = (until: string | undefined) => !until || (length(until) > 0 && length(until) <= LONGEST_SPAN)
  const length = (until: string) => daysBetween(String(form.getFieldValue('from')), until).length
  return (
    <Modal open title={t('calendar.add')} okText={t('calendar.look')} onOk={() => form.submit()} onCancel={onClose}>
      <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={{ kind: 'holiday' }} onFinish={finish}>
        <Form.Item name="kind" label={t('admin.kind')}><Radio.Group options={KINDS.map((kind) => ({ value: kind, label: t(`calendar.kinds.${kind}`) }))} /></Form.Item>
        <div className="contact-who">
          <Form.Item name="from" label={t('calendar.firstDay')} rules={[{ required: true, message: t('common.required') }]}><Input type="date" /></Form.Item>
          <Form.Item name="until" label={t('calendar.lastDay')} rules={[{ validator: (_, until?: string) => (span(until) ? Promise.resolve() : Promise.reject(new Error(t('calendar.spanWrong', { count: LONGEST_SPAN })))) }]}><Input type="date" /></Form.Item>
        </div>
        <Form.Item name="occasion" label={t('calendar.occasion')}><Input maxLength={LONGEST_OCCASION} /></Form.Item>
        {year > 0 && !calendar.plannedYears.includes(year) ? <Form.Item name="whole" valuePropName="checked"><Checkbox>{t('calendar.wholePlan', { year })}</Checkbox></Form.Item> : null}
      </Form>
    </Modal>
  )
}
