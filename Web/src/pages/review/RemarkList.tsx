import { DeleteOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../api/types'
import type { Anchor, Pinned } from './usePinned'

type Props = {
  report: Report
  pinned: Pinned
  nameOf: (anchor: Anchor) => string
  canRemark: boolean
  returning: boolean
  onWhole: () => void
  onReturn: () => void
}

/** The remarks that will go back with the report, and those of before with their answers. */
export function RemarkList({ report, pinned, nameOf, canRemark, returning, onWhole, onReturn }: Props) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const ask = () => modal.confirm({ title: t('moves.returnTitle'), content: t('moves.returnText'), okText: t('trigger.return'), onOk: onReturn })
  return (
    <section className="panel review-remarks" aria-label={t('report.tabs.remarks')}>
      {canRemark ? (
        <>
          <h2>{t('review.remarks', { count: pinned.remarks.length })}</h2>
          {pinned.remarks.length === 0 ? <p className="muted">{t('moves.returnNothing')}</p> : null}
          <ul>
            {pinned.remarks.map((remark, index) => (
              <li key={`${index} ${remark.text}`}>
                <strong>{nameOf(remark)}</strong>
                <p>{remark.text}</p>
                <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('review.remove')} onClick={() => pinned.remove(index)} />
              </li>
            ))}
          </ul>
          <div className="row">
            <Button size="small" onClick={onWhole}>{t('review.wholeRemark')}</Button>
            <Button danger disabled={pinned.remarks.length === 0} loading={returning} onClick={() => void ask()}>{t('trigger.return')}</Button>
          </div>
        </>
      ) : null}
      {report.remarks.length > 0 ? (
        <details open={!canRemark}>
          <summary>{t('review.earlier')} {report.remarks.length}</summary>
          <ul>
            {report.remarks.map((remark) => (
              <li key={remark.id}>
                <strong>{nameOf({ cell: remark.cell ?? null, section: remark.section ?? null })}</strong>
                <p>{remark.text}</p>
                {remark.answer ? <p className="remark-answer">{t('remarks.answered', { text: remark.answer })}</p> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
