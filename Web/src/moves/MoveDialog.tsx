import { useMutation } from '@tanstack/react-query'
import { DatePicker, Form, Input, Modal } from 'antd'
import type { Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { move as send, type Move, type MoveBody } from '../api/reports'
import type { Report, ReportKey } from '../api/types'
import { useFail } from '../shared/useFail'

/** What each move asks before it is made. */
const ASKS = {
  submit: 'nothing', withdraw: 'nothing', approve: 'nothing', publish: 'address', correct: 'reason', requestCorrection: 'reason', takeDown: 'reason', restore: 'reason', record: 'publication',
} as const

export type AskedMove = keyof typeof ASKS

export const isAsked = (move: Move): move is AskedMove => move in ASKS

type Answers = { officialUrl?: string; reason?: string; publishedOn?: Dayjs }

type Props = {
  move: AskedMove | null
  reportKey: ReportKey
  /** Waits until everything that was typed has arrived. */
  settle: () => Promise<Report>
  onClose: () => void
  onDone: (report: Report, move: AskedMove) => void
}

/** Says what a move means, asks what it needs, and makes it. */
export function MoveDialog({ move, reportKey, settle, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const fail = useFail()
  const [form] = Form.useForm<Answers>()
  const make = useMutation({
    mutationFn: async (answers: Answers) => send(reportKey, move!, bodyOf(move!, answers), (await settle()).version),
    onSuccess: (report) => {
      form.resetFields()
      onDone(report, move!)
    },
    onError: (error) => {
      onClose()
      fail(error)
    },
  })
  const asks = move ? ASKS[move] : 'nothing'
  return (
    <Modal
      open={move !== null}
      title={move ? t(`moves.${move}Title`) : ''}
      okText={move ? t(`trigger.${move}`) : ''}
      onOk={() => form.submit()}
      onCancel={onClose}
      confirmLoading={make.isPending}
      destroyOnHidden
    >
      <p>{move ? t(`moves.${move}Text`) : ''}</p>
      <Form<Answers> form={form} layout="vertical" preserve={false} requiredMark={false} onFinish={(answers) => make.mutate(answers)}>
        {asks === 'publication' ? (
          <Form.Item name="publishedOn" label={t('moves.publishedOn')} rules={[{ required: true, message: t('common.required') }]}>
            <DatePicker className="wide" />
          </Form.Item>
        ) : null}
        {asks === 'address' || asks === 'publication' ? (
          <Form.Item
            name="officialUrl"
            label={asks === 'address' ? t('moves.officialUrl') : t('moves.officialUrlRequired')}
            rules={asks === 'publication' ? [{ required: true, message: t('common.required') }] : []}
          >
            <Input type="url" placeholder="https://" />
          </Form.Item>
        ) : null}
        {asks === 'reason' ? (
          <Form.Item
            name="reason"
            label={move === 'correct' || move === 'takeDown' || move === 'restore' ? t('moves.reasonPublic') : t('moves.reason')}
            rules={[{ required: true, whitespace: true, message: t('common.required') }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  )
}

function bodyOf(move: AskedMove, answers: Answers): MoveBody | undefined {
  switch (ASKS[move]) {
    case 'address':
      return { officialUrl: answers.officialUrl?.trim() || null }
    case 'publication':
      return { officialUrl: answers.officialUrl!.trim(), publishedOn: answers.publishedOn!.format('YYYY-MM-DD') }
    case 'reason':
      return { reason: answers.reason!.trim() }
    default:
      return undefined
  }
}
