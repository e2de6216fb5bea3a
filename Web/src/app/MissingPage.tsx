import { Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

export function MissingPage() {
  const { t } = useTranslation()
  return <Result status="404" title={t('common.missing')} subTitle={t('common.missingHint')} extra={<Link to="/">{t('common.backHome')}</Link>} />
}
