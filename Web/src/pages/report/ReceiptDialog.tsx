import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Receipt, Report } from '../../api/types'
import { formatMoment } from '../../shared/dates'
import { useLanguage } from '../../shared/useLanguage'

type Props = { open: boolean; onClose: () => void; report: Report; receipt: Receipt }

/** What the agency holds in its hand after submitting; printed, only this is on the paper. */
export function ReceiptDialog({ open, onClose, report, receipt }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const address = new URL(receipt.url, location.href).href
  const lines: [string, string][] = [
    [t('history.number', { number: receipt.number }), t('report.title', { agency: report.agencyName, year: report.year })],
    [t('report.by'), receipt.by],
    [t('report.at'), formatMoment(receipt.at, language)],
    [t('report.receiptHash'), receipt.hash],
    [t('report.receiptContent'), receipt.contentHash],
  ]
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={t('report.receipt')}
      className="receipt"
      footer={[
        <Button key="print" onClick={() => window.print()}>{t('report.print')}</Button>,
        <Button key="close" type="primary" onClick={onClose}>{t('common.close')}</Button>,
      ]}
    >
      {report.status === 'submitted' ? <p>{t('report.submitted')}</p> : null}
      <dl className="facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('report.receiptCheck')}</dt>
          <dd><a href={receipt.url}>{address}</a></dd>
        </div>
      </dl>
      <p className="muted">{t('report.receiptText')}</p>
    </Modal>
  )
}
