import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReportStatus } from '../api/types'

export function StatusTag({ status }: { status: ReportStatus }) {
  const { t } = useTranslation()
  return <Tag className={`status status-${status}`}>{t(`status.${status}`)}</Tag>
}
